package fr.charteia.annotations;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.LOCAL_VARIABLE;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PACKAGE;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The vocabulary is public API: whoever changes a name, a place or a default here breaks annotated code. */
class VocabularyTest {

    private static final Set<ElementType> VALUES =
            EnumSet.of(TYPE, FIELD, METHOD, PARAMETER, LOCAL_VARIABLE, ANNOTATION_TYPE, PACKAGE);

    /** An annotation, where it may stand, and its attributes: type, then default where there is one. */
    record Word(Class<? extends Annotation> type, Set<ElementType> on, Map<String, String> attributes) {}

    static final List<Word> WORDS = List.of(
            new Word(
                    SystemeIA.class,
                    EnumSet.of(TYPE, METHOD, PACKAGE),
                    Map.of(
                            "id", "String",
                            "nom", "String \"\"",
                            "finalite", "String \"\"",
                            "responsable", "String \"\"",
                            "documentation", "String \"\"",
                            "usages", "Usage[] []")),
            new Word(DonneesPersonnelles.class, VALUES, Map.of("value", "Categorie[] []", "finalite", "String \"\"")),
            new Word(InformationSensible.class, VALUES, Map.of("value", "Niveau CONFIDENTIELLE")),
            new Word(DecisionHumaine.class, EnumSet.of(METHOD, TYPE, ANNOTATION_TYPE), Map.of("role", "String \"\"")),
            new Word(
                    EffetJuridique.class,
                    EnumSet.of(METHOD, FIELD, TYPE, ANNOTATION_TYPE),
                    Map.of("value", "Effet[] []")),
            new Word(Anonymisation.class, EnumSet.of(METHOD, TYPE), Map.of()),
            new Word(Pseudonymisation.class, EnumSet.of(METHOD, TYPE), Map.of()),
            new Word(MentionIA.class, EnumSet.of(METHOD, FIELD, PARAMETER, TYPE), Map.of("value", "String \"\"")),
            new Word(
                    Derogation.class,
                    EnumSet.of(TYPE, METHOD, FIELD, PACKAGE),
                    Map.of(
                            "regle", "String",
                            "motif", "String",
                            "autorisePar", "String",
                            "expire", "String",
                            "reference", "String \"\"")),
            new Word(Derogations.class, EnumSet.of(TYPE, METHOD, FIELD, PACKAGE), Map.of("value", "Derogation[]")));

    @ParameterizedTest
    @FieldSource("WORDS")
    void an_annotation_stands_exactly_where_the_vocabulary_says(Word word) {
        Target target = word.type().getAnnotation(Target.class);

        assertThat(target.value()).containsExactlyInAnyOrderElementsOf(word.on());
    }

    @ParameterizedTest
    @FieldSource("WORDS")
    void an_annotation_can_be_put_on_an_annotation_of_ones_own(Word word) {
        assertThat(word.on()).containsAnyOf(TYPE, ANNOTATION_TYPE);
    }

    @ParameterizedTest
    @FieldSource("WORDS")
    void an_annotation_is_kept_at_run_time_and_documented(Word word) {
        assertThat(word.type().getAnnotation(Retention.class).value()).isEqualTo(RetentionPolicy.RUNTIME);
        assertThat(word.type()).hasAnnotation(Documented.class);
    }

    @ParameterizedTest
    @FieldSource("WORDS")
    void an_annotation_has_these_attributes_and_no_others(Word word) {
        Map<String, String> actual = new TreeMap<>();
        for (Method attribute : word.type().getDeclaredMethods()) {
            actual.put(attribute.getName(), describe(attribute));
        }

        assertThat(actual).isEqualTo(new TreeMap<>(word.attributes()));
    }

    @Test
    void waivers_repeat_through_their_container() {
        assertThat(Derogation.class.getAnnotation(Repeatable.class).value()).isEqualTo(Derogations.class);
    }

    @Test
    void categories_stand_in_the_order_of_the_vocabulary() {
        assertThat(names(Categorie.values()))
                .isEqualTo("IDENTITE, CONTACT, ETAT_CIVIL, NIR, FINANCIERE, LOCALISATION, IDENTIFIANT_EN_LIGNE, "
                        + "VIE_PROFESSIONNELLE, VIE_FAMILIALE, IMAGE_OU_VOIX, CORRESPONDANCE, SANTE, BIOMETRIE, GENETIQUE, "
                        + "ORIGINE, OPINIONS, RELIGION, SYNDICAT, VIE_SEXUELLE, INFRACTIONS, AUTRE");
    }

    @ParameterizedTest
    @EnumSource(Categorie.class)
    void sensitive_is_what_gdpr_articles_9_and_10_list(Categorie categorie) {
        Set<Categorie> articles9And10 = EnumSet.of(
                Categorie.SANTE,
                Categorie.BIOMETRIE,
                Categorie.GENETIQUE,
                Categorie.ORIGINE,
                Categorie.OPINIONS,
                Categorie.RELIGION,
                Categorie.SYNDICAT,
                Categorie.VIE_SEXUELLE,
                Categorie.INFRACTIONS);

        assertThat(categorie.estSensible()).isEqualTo(articles9And10.contains(categorie));
    }

    @Test
    void levels_effects_and_usages_are_those_of_the_vocabulary() {
        assertThat(names(Niveau.values())).isEqualTo("CONFIDENTIELLE, PROJET_NON_PUBLIC, SECURITE, CLASSIFIEE");
        assertThat(names(Effet.values()))
                .isEqualTo("DELIVRANCE, REFUS, RETRAIT, SUSPENSION, SANCTION, ATTRIBUTION, CLASSEMENT, NOTIFICATION, "
                        + "AUTRE");
        assertThat(names(Usage.values()))
                .isEqualTo("REDACTION, RESUME, TRADUCTION, TRADUCTION_ECHANGES_USAGERS, AGENT_CONVERSATIONNEL, "
                        + "TRANSCRIPTION, RECHERCHE, CLASSIFICATION, AIDE_A_LA_DECISION, DETECTION_FRAUDE, ELIGIBILITE, "
                        + "ANALYSE_DOSSIERS_USAGERS, RECRUTEMENT, GESTION_DU_PERSONNEL, PRESTATIONS_SOCIALES, "
                        + "EDUCATION_EXAMENS, JUSTICE, REPRESSION, MIGRATION_ASILE_FRONTIERES, BIOMETRIE, "
                        + "RECONNAISSANCE_FACIALE, RECONNAISSANCE_EMOTIONS, BIOMETRIE_TEMPS_REEL_ESPACE_PUBLIC, "
                        + "NOTATION_SOCIALE, MANIPULATION, INFRASTRUCTURES_CRITIQUES, AUTRE");
    }

    private static String describe(Method attribute) {
        String type = attribute.getReturnType().getSimpleName();
        Object value = attribute.getDefaultValue();
        if (value == null) {
            return type;
        }
        if (value instanceof Object[] values) {
            return type + " " + Arrays.toString(values);
        }
        return value instanceof String ? type + " \"" + value + "\"" : type + " " + value;
    }

    private static String names(Enum<?>... constants) {
        return Stream.of(constants)
                .map(Enum::name)
                .reduce((all, name) -> all + ", " + name)
                .orElse("");
    }
}

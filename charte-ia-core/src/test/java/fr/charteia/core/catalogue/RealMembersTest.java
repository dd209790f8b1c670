package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That a row which names something that is not there does not pass. */
class RealMembersTest {
    private final RealMembers jdk = new RealMembers(
            List.of("java/lang/Thread$State", "java/util/concurrent/CompletableFuture", "java/lang/Deprecated"));

    private List<String> missing(String section, String entry) {
        List<ModelError> errors = new ArrayList<>();
        CatalogueFile file = CatalogueFile.parse(section + ":\n  - {" + entry + "}\n", "essai.yml", errors);
        assertThat(errors).isEmpty();
        return file.models().rows().stream()
                .flatMap(row -> jdk.missing(row).stream())
                .toList();
    }

    @Test
    void types_that_are_not_there() {
        assertThat(missing("porteurs", "type: java.lang.Thread$State")).isEmpty();
        assertThat(missing("porteurs", "type: java.lang.Thread$Stat")).containsExactly("type");
        assertThat(missing("porteurs", "type: java.util.Map.Entry")).isEmpty();
    }

    @Test
    void methods_that_no_overload_of_these_parameters_has() {
        assertThat(missing("neutres", "methode: 'java.util.concurrent.CompletableFuture#orTimeout|get(long,TimeUnit)'"))
                .isEmpty();
        assertThat(missing(
                        "neutres",
                        "methode: 'java.util.concurrent.CompletableFuture#completeOnTimeout(long,TimeUnit)'"))
                .containsExactly("completeOnTimeout");
    }

    @Test
    void fields_that_the_type_does_not_have() {
        assertThat(missing("roles", "champ: java.lang.Thread$State#BLOCKED, role: biometrie"))
                .isEmpty();
        assertThat(missing("roles", "champ: java.lang.Thread$State#BLOQUE, role: biometrie"))
                .containsExactly("BLOQUE");
    }

    @Test
    void attributes_that_the_annotation_does_not_have() {
        assertThat(missing("chemins", "annotation: java.lang.Deprecated, attribut: [since, value]"))
                .containsExactly("value");
    }
}

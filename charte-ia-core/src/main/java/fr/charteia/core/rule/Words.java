package fr.charteia.core.rule;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.Effet;
import fr.charteia.annotations.Niveau;
import fr.charteia.core.message.Text;
import fr.charteia.core.model.Fact;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What constants are called in sentences. */
final class Words {
    private Words() {}

    /** {@code 1 autre}, {@code 2 autres}. */
    static String others(int more) {
        return more + (more == 1 ? " autre" : " autres");
    }

    static Text of(Categorie categorie) {
        return switch (categorie) {
            case IDENTITE -> new Text("identité", "identity");
            case CONTACT -> new Text("contact", "contact");
            case ETAT_CIVIL -> new Text("état civil", "civil status");
            case NIR -> new Text("numéro de sécurité sociale", "social security number");
            case FINANCIERE -> new Text("situation financière", "finances");
            case LOCALISATION -> new Text("localisation", "location");
            case IDENTIFIANT_EN_LIGNE -> new Text("identifiant en ligne", "online identifier");
            case VIE_PROFESSIONNELLE -> new Text("vie professionnelle", "professional life");
            case VIE_FAMILIALE -> new Text("vie familiale", "family life");
            case IMAGE_OU_VOIX -> new Text("image ou voix", "image or voice");
            case CORRESPONDANCE -> new Text("correspondance", "correspondence");
            case SANTE -> new Text("santé", "health");
            case BIOMETRIE -> new Text("biométrie", "biometrics");
            case GENETIQUE -> new Text("génétique", "genetics");
            case ORIGINE -> new Text("origine", "origin");
            case OPINIONS -> new Text("opinions politiques", "political opinions");
            case RELIGION -> new Text("religion ou convictions", "religion or beliefs");
            case SYNDICAT -> new Text("appartenance syndicale", "trade-union membership");
            case VIE_SEXUELLE -> new Text("vie sexuelle", "sex life");
            case INFRACTIONS -> new Text("infractions", "offences");
            case AUTRE -> new Text("autre donnée personnelle", "other personal data");
        };
    }

    static Text of(Niveau niveau) {
        return switch (niveau) {
            case CONFIDENTIELLE -> new Text("confidentielle", "confidential");
            case PROJET_NON_PUBLIC -> new Text("projet non public", "non-public project");
            case SECURITE -> new Text("sécurité", "security");
            case CLASSIFIEE -> new Text("classifiée", "classified");
        };
    }

    static Text of(Effet effet) {
        return switch (effet) {
            case DELIVRANCE -> new Text("délivrance", "grant");
            case REFUS -> new Text("refus", "refusal");
            case RETRAIT -> new Text("retrait", "withdrawal");
            case SUSPENSION -> new Text("suspension", "suspension");
            case SANCTION -> new Text("sanction", "sanction");
            case ATTRIBUTION -> new Text("attribution", "award");
            case CLASSEMENT -> new Text("classement", "ranking");
            case NOTIFICATION -> new Text("notification", "notification");
            case AUTRE -> new Text("effet juridique", "legal effect");
        };
    }

    /** How a fact is known. */
    static Text of(Fact.Certainty certainty) {
        return switch (certainty) {
            case ANNOTATION -> new Text("annoté", "annotated");
            case MODEL -> new Text("connu par un modèle", "known by a model");
            case NAME -> new Text("d'après son nom", "by its name");
        };
    }

    /** The elements with commas between them, each once. */
    static <T> Text list(Collection<T> elements, Function<T, Text> word) {
        List<Text> words = elements.stream().distinct().map(word).toList();
        return new Text(
                words.stream().map(Text::fr).collect(Collectors.joining(", ")),
                words.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    /** A text that both languages share. */
    static Text same(String text) {
        return new Text(text, text);
    }
}

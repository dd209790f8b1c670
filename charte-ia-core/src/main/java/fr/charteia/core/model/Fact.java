package fr.charteia.core.model;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.Niveau;
import java.util.List;

/** What a declaration, a model or a name says of a value at the place where it is born. */
public sealed interface Fact {
    /** What the value is called where it is declared, for a person to read: {@code Usager.nom}. */
    String what();

    /** How the fact is known. */
    Certainty certainty();

    /** The same of a value that a person knows by another name. */
    Fact called(String what);

    /** How a fact is known, the surest first. */
    enum Certainty {
        /** An annotation of the project says so. */
        ANNOTATION,
        /** A model of the catalogue or of the policy says so. */
        MODEL,
        /** Only the name says so: probable. */
        NAME
    }

    /**
     * The value is personal data.
     *
     * @param categories what kinds of data, in the order declared; empty when the declaration does not say
     * @param finalite the purpose for which it was collected, or an empty string
     */
    record PersonalData(String what, Certainty certainty, List<Categorie> categories, String finalite) implements Fact {
        public PersonalData {
            categories = List.copyOf(categories);
        }

        @Override
        public PersonalData called(String other) {
            return new PersonalData(other, certainty, categories, finalite);
        }
    }

    /** The value is not personal but may not leave. */
    record SensitiveInformation(String what, Certainty certainty, Niveau niveau) implements Fact {
        @Override
        public SensitiveInformation called(String other) {
            return new SensitiveInformation(other, certainty, niveau);
        }
    }
}

package fr.charteia.core.declaration;

import fr.charteia.annotations.Usage;
import fr.charteia.core.bytecode.MemberRef;
import java.util.List;

/**
 * An AI system as the code declares it: every {@code @SystemeIA} with one id. Where several parts say the same attribute, the
 * first part counts.
 *
 * @param id its id
 * @param nom what people call it; may be empty
 * @param finalite its purpose; may be empty
 * @param responsable who answers for it; may be empty
 * @param documentation path of its fiche; empty for the convention
 * @param usages what it is used for
 * @param parts the elements that bear the annotation, sorted, never empty
 */
public record SystemeIA(
        String id,
        String nom,
        String finalite,
        String responsable,
        String documentation,
        List<Usage> usages,
        List<Part> parts) {
    public SystemeIA {
        usages = List.copyOf(usages);
        parts = List.copyOf(parts);
    }

    /**
     * An element that bears the annotation.
     *
     * @param kind what it is
     * @param member the class, without name, or the method; for a package, its {@code package-info}
     */
    public record Part(Kind kind, MemberRef member) implements Comparable<Part> {
        @Override
        public int compareTo(Part other) {
            return member.compareTo(other.member);
        }
    }

    /** What bears an annotation. */
    public enum Kind {
        /** A class, an interface or an annotation type. */
        TYPE,
        /** A method. */
        METHOD,
        /** A package. */
        PACKAGE
    }
}

package fr.charteia.core.model;

import fr.charteia.core.bytecode.InternalNames;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the annotations of a class, a member or a parameter tell a container that makes objects and hands them to whoever wants
 * one.
 *
 * @param parts what bears them is for the container
 * @param choice how a container chooses that finds it; empty where they do not say
 * @param names the names that they give it, or that the place asks for
 * @param qualifiers what they say that tells apart objects of one type
 */
public record Injection(Set<Part> parts, Optional<Choice> choice, List<String> names, List<Qualifier> qualifiers) {
    /** Nothing. */
    public static final Injection NONE = new Injection(Set.of(), Optional.empty(), List.of(), List.of());

    public Injection {
        parts = parts.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(parts));
        names = List.copyOf(names);
        qualifiers = List.copyOf(qualifiers);
    }

    /** What something is for a container. */
    public enum Part {
        /** Objects are made of the class. */
        COMPONENT("composant"),
        /** The method, or the field, gives the object. */
        MAKER("fabrique"),
        /** It is filled, or called with what it wants. */
        PLACE("place"),
        /** It is filled with what bears its name, where something does. */
        PLACE_BY_NAME("place-par-nom"),
        /** It tells apart objects of one type; of an annotation: so does what bears that one. */
        QUALIFIER("qualificatif"),
        /** So it does, by a name. */
        NAME("nom"),
        /** It qualifies nothing: whatever there is, or what bears no qualifier. */
        ANY("quelconque"),
        /** Of several, it is the one. */
        FIRST("premier"),
        /** It is the one where it has a rank, else where the configuration says so. */
        ALTERNATIVE("alternative"),
        /** It has a rank among others. */
        RANKED("rang"),
        /** It is the one where there is no other. */
        LAST("repli"),
        /** It is there on some condition. */
        CONDITIONAL("condition"),
        /** It stands before others of its type. */
        WRAPPER("enveloppe"),
        /** Of an attribute: it tells nothing apart. */
        LEFT_OUT("sans-effet");

        private final String word;

        Part(String word) {
            this.word = word;
        }

        /** What catalogue files call it. */
        public String word() {
            return word;
        }
    }

    /** How a container chooses of several objects of the type that a place wants. */
    public enum Choice {
        /** Each has a name, which a qualifier or, in the end, the name of the place may be. */
        BY_NAME("nom"),
        /** A place that bears no qualifier wants one that bears none. */
        BY_DEFAULT("defaut");

        private final String word;

        Choice(String word) {
            this.word = word;
        }

        /** What catalogue files call it. */
        public String word() {
            return word;
        }
    }

    /**
     * What tells apart objects of one type.
     *
     * @param annotation internal name of the annotation
     * @param name the name that it says, empty for the usual one; none where it is no matter of names
     * @param values the values that count, as far as they are written
     */
    public record Qualifier(String annotation, Optional<String> name, Map<String, Object> values) {
        public Qualifier {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /** Whether that is what it is for the container. */
    public boolean is(Part part) {
        return parts.contains(part);
    }

    /** The same, which is that for the container, too. */
    public Injection and(Part part) {
        Set<Part> all = EnumSet.of(part);
        all.addAll(parts);
        return new Injection(all, choice, names, qualifiers);
    }

    /**
     * The names that a container gives to an object of a class by itself: by its simple name, and with those of the classes
     * around it, as the JDK writes the names of properties: {@code avis} of {@code Avis}, and {@code URL} as it is.
     *
     * @param type internal name of the class
     */
    public static Set<String> usualNames(String type) {
        String whole = type.substring(type.lastIndexOf('/') + 1);
        return Collections.unmodifiableSet(new LinkedHashSet<>(
                List.of(decapitalized(InternalNames.innermost(type)), decapitalized(whole.replace('$', '.')))));
    }

    private static String decapitalized(String name) {
        boolean initials = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return name.isEmpty() || initials ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Whether the container fills what bears the annotations, or calls it with what it wants. */
    public boolean isFilled() {
        return is(Part.PLACE) || is(Part.PLACE_BY_NAME) || !qualifiers.isEmpty() && !is(Part.MAKER);
    }
}

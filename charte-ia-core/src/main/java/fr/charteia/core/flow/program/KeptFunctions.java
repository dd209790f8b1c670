package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.value.Site;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a method does with the functions that it makes: into which fields it puts them, themselves or in containers of libraries, and to
 * which methods of ours it hands them, or lets functions take them along. Which functions a register may hold is told for each
 * instruction; what a container holds, for the whole method.
 *
 * @param fields what comes into which field here
 * @param filled fields that the method sets to what it is not handed
 * @param handed what constructors and methods of ours are handed, where functions are among it that are made here, by a method that is
 *     called, or passed in
 * @param returned what the method gives back
 * @param parts what fields hold of what it gives back, where that is an object of ours which it makes, and nothing else
 * @param taken what each of the functions that it makes takes along, where that can only be functions which it makes, too
 */
record KeptFunctions(
        Map<MemberRef, Held> fields,
        Set<MemberRef> filled,
        Map<Handed, Held> handed,
        Held returned,
        Optional<Map<MemberRef, Held>> parts,
        Map<Taking, Set<Made>> taken) {

    /** Of a method that has no body. */
    static final KeptFunctions NONE =
            new KeptFunctions(Map.of(), Set.of(), Map.of(), Held.NONE, Optional.empty(), Map.of());

    /** Where an object lies that is only made for as long as a method runs. */
    static final MemberRef NOWHERE = new MemberRef("", "", "");

    /**
     * A variable that a function takes along.
     *
     * @param maker where the function is made
     * @param capture which of the variables
     */
    record Taking(Site maker, int capture) {}

    /**
     * A value that a constructor or a method is handed.
     *
     * @param argument which argument, the receiver excluded
     * @param on the field in which the object lies whose method it is; null where that is not known
     * @param into the field in which the object comes to lie that the method makes and gives back; null where that is not known
     * @param same whether it is a method of the object whose method hands it
     * @param givenBack whether the object that a constructor makes is what this method gives back
     */
    record Handed(
            MemberRef member,
            int argument,
            @Nullable MemberRef on,
            @Nullable MemberRef into,
            boolean same,
            boolean givenBack) {}

    /**
     * A function that an instruction makes.
     *
     * @param site where
     * @param keys the constants of which each map that holds it, one in another, has one as its key; none where that is not known
     * @param ownObject which of what it captures is the object whose method makes it; -1 for none
     * @param passed which of what it captures is which parameter of the method that makes it
     * @param on the field of the object whose method was handed it; null for one that was made where it is kept, and where that is not
     *     known; {@link #NOWHERE} for an object that lies in none
     */
    record Made(
            Site site,
            Instruction.InvokeDynamic call,
            Set<Object> keys,
            int ownObject,
            Map<Integer, Integer> passed,
            @Nullable MemberRef on) {

        /** The same function in a map. */
        Made under(Set<Object> others) {
            return new Made(site, call, others, ownObject, passed, on);
        }

        /** The same function, handed to an object in a field. */
        Made handedTo(@Nullable MemberRef field) {
            return new Made(site, call, keys, ownObject, passed, field);
        }
    }

    /**
     * The functions in one place.
     *
     * @param parameters those of the method that are there, too
     * @param from the fields, and the methods of ours, of which what they hold or give is there
     * @param called functions that are called: what they give is there
     * @param all whether nothing else is there that may be a function, or hold one
     */
    record Held(Set<Made> made, Set<Integer> parameters, Set<MemberRef> from, Set<Held> called, boolean all) {
        static final Held NONE = new Held(Set.of(), Set.of(), Set.of(), Set.of(), true);

        /** Whether nothing is there but what the method is handed, as far as is known. */
        boolean isHanded() {
            return made.isEmpty() && from.isEmpty() && called.isEmpty();
        }

        /** What is in either. */
        Held and(Held other) {
            return new Held(
                    both(made, other.made),
                    both(parameters, other.parameters),
                    both(from, other.from),
                    both(called, other.called),
                    all && other.all);
        }

        private static <T> Set<T> both(Set<T> one, Set<T> other) {
            Set<T> both = new LinkedHashSet<>(one);
            both.addAll(other);
            return both;
        }
    }

    /**
     * Reads a method.
     *
     * @param others what is known of the methods that it calls
     */
    static KeptFunctions of(Program program, MethodBody body, FunctionsInFields others) {
        return new KeptFunctionsReader(program, body, others).read();
    }

    /** What comes into a field here. */
    Held in(MemberRef field) {
        return fields.getOrDefault(field, Held.NONE);
    }

    /** Whether nothing comes into a field here but what the method is handed itself. */
    boolean onlyHandsOn(MemberRef field) {
        return !filled.contains(field) && in(field).isHanded();
    }

    /** Whether what a field holds comes elsewhere. */
    boolean handsOn(MemberRef field) {
        return returned.from().contains(field)
                || handed.values().stream().anyMatch(held -> held.from().contains(field))
                || fields.entrySet().stream()
                        .anyMatch(entry -> !entry.getKey().equals(field)
                                && entry.getValue().from().contains(field));
    }

    /** The fields into which such things come. */
    Set<MemberRef> fieldsThat(Predicate<Held> hold) {
        Set<MemberRef> found = new LinkedHashSet<>();
        fields.forEach((field, held) -> {
            if (hold.test(held)) {
                found.add(field);
            }
        });
        return found;
    }
}

package fr.charteia.core.bytecode;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A type as a declaration writes it, with its type arguments (JVMS 4.7.9.1). */
public sealed interface GenericType {

    /** What an unbounded wildcard stands for, and a type argument that is not written. */
    GenericType ANYTHING = new Plain('*');

    /** The classes that it names: itself, then, in the order in which they are written, those in its arguments. */
    default Stream<OfClass> named() {
        return Stream.empty();
    }

    /** The type variables that it names. */
    default Stream<Variable> variables() {
        return Stream.empty();
    }

    /** The type with what stands for its variables; a variable that is not among them stays. */
    default GenericType with(Map<String, GenericType> arguments) {
        return this;
    }

    /** Internal names of the classes that it names: its own first. */
    default List<String> classes() {
        return named().map(OfClass::name).toList();
    }

    /**
     * A class or interface.
     *
     * @param name internal name
     * @param arguments its type arguments; empty where it has none, or is written without
     * @param outer the class that it is an inner class of, where the declaration writes that one's arguments
     */
    record OfClass(
            String name,
            List<GenericType> arguments,
            @Nullable OfClass outer) implements GenericType {

        public OfClass {
            arguments = List.copyOf(arguments);
        }

        /** A class without type arguments. */
        public static OfClass raw(String name) {
            return new OfClass(name, List.of(), null);
        }

        @Override
        public Stream<OfClass> named() {
            return Stream.concat(Stream.of(this), parts().flatMap(GenericType::named));
        }

        @Override
        public Stream<Variable> variables() {
            return parts().flatMap(GenericType::variables);
        }

        @Override
        public OfClass with(Map<String, GenericType> known) {
            return new OfClass(
                    name,
                    arguments.stream().map(argument -> argument.with(known)).toList(),
                    outer == null ? null : outer.with(known));
        }

        /** Its arguments, then those of the classes around it. */
        private Stream<GenericType> parts() {
            return outer == null ? arguments.stream() : Stream.concat(arguments.stream(), outer.parts());
        }
    }

    /**
     * A type variable.
     *
     * @param name as the class or method declares it
     */
    record Variable(String name) implements GenericType {
        @Override
        public Stream<Variable> variables() {
            return Stream.of(this);
        }

        @Override
        public GenericType with(Map<String, GenericType> arguments) {
            return Objects.requireNonNull(arguments.getOrDefault(name, this));
        }
    }

    /** An array. */
    record ArrayOf(GenericType element) implements GenericType {
        @Override
        public Stream<OfClass> named() {
            return element.named();
        }

        @Override
        public Stream<Variable> variables() {
            return element.variables();
        }

        @Override
        public GenericType with(Map<String, GenericType> arguments) {
            return new ArrayOf(element.with(arguments));
        }
    }

    /**
     * What names no class.
     *
     * @param kind a primitive type or {@code void}, as descriptors write it; {@code *} for {@link #ANYTHING}
     */
    record Plain(char kind) implements GenericType {}
}

package fr.charteia.core.bytecode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * An annotation as a class file holds it: only the values that were written, defaults are not in it.
 *
 * @param descriptor descriptor of the annotation type, {@code Lfr/x/A;}
 * @param values value by attribute, in the order written. A value is a {@code String}, a boxed primitive, an {@link
 *     EnumValue}, a {@link Type} for a class, an {@code AnnotationFact}, or an immutable {@code List} of these
 */
public record AnnotationFact(String descriptor, Map<String, Object> values) {

    /** The language's annotations, and those of the charter. */
    private static final List<String> FOR_READERS = List.of("Ljava/lang/", "Lfr/charteia/annotations/");

    public AnnotationFact {
        values = values.size() > 1 ? Collections.unmodifiableMap(new LinkedHashMap<>(values)) : Map.copyOf(values);
    }

    /** Whether it only tells readers something: no library makes objects, or fills them, for its sake. */
    public boolean isForReaders() {
        return FOR_READERS.stream().anyMatch(descriptor::startsWith);
    }

    // Written out: what the compiler puts in its place links a method handle for each component when it is first asked,
    // which in a cold JVM takes as long as reading some hundred class files.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AnnotationFact fact && descriptor.equals(fact.descriptor) && values.equals(fact.values);
    }

    @Override
    public int hashCode() {
        return 31 * descriptor.hashCode() + values.hashCode();
    }

    /** Internal name of the annotation type, {@code fr/x/A}. */
    public String typeName() {
        return descriptor.startsWith("L") ? descriptor.substring(1, descriptor.length() - 1) : descriptor;
    }

    /** The value as it was written, if it was. */
    public Optional<Object> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The string given for this attribute; empty when there is none or it is not one string. */
    public Optional<String> string(String key) {
        return values.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** The boolean given for this attribute; empty when there is none. */
    public Optional<Boolean> bool(String key) {
        return values.get(key) instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
    }

    /** The strings given for this attribute, whether it takes one or several; empty when there is none. */
    public List<String> strings(String key) {
        return all(key, String.class);
    }

    /** The names of the enum constants given for this attribute, whether it takes one or several. */
    public List<String> enumNames(String key) {
        return all(key, EnumValue.class).stream().map(EnumValue::name).toList();
    }

    /** The classes given for this attribute, whether it takes one or several. */
    public List<Type> types(String key) {
        return all(key, Type.class);
    }

    /** The annotations given for this attribute, whether it takes one or several: the content of a container. */
    public List<AnnotationFact> annotations(String key) {
        return all(key, AnnotationFact.class);
    }

    static Optional<AnnotationFact> find(List<AnnotationFact> annotations, String internalName) {
        for (AnnotationFact annotation : annotations) {
            if (annotation.typeName().equals(internalName)) {
                return Optional.of(annotation);
            }
        }
        return Optional.empty();
    }

    private <T> List<T> all(String key, Class<T> kind) {
        Object value = values.get(key);
        List<?> elements = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        List<T> found = new ArrayList<>(elements.size());
        for (Object element : elements) {
            if (kind.isInstance(element)) {
                found.add(kind.cast(element));
            }
        }
        return List.copyOf(found);
    }
}

package fr.charteia.core.bytecode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Type;

/** Reads the annotations of one attribute, from its first byte on. */
final class AnnotationReader {

    /** Deeper than any annotation is written; without it, a mangled file could nest arrays until the stack ends. */
    private static final int MOST_NESTED = 64;

    private final ConstantPool pool;
    private int at;

    AnnotationReader(ConstantPool pool, int at) {
        this.pool = pool;
        this.at = at;
    }

    /** A counted list of annotations: what the attribute holds, or one parameter's part of it. */
    List<AnnotationFact> annotations() {
        int count = u2();
        List<AnnotationFact> annotations = new ArrayList<>(Math.min(count, 16));
        for (int i = 0; i < count; i++) {
            annotations.add(annotation(0));
        }
        return annotations;
    }

    /** The annotations of each parameter that the attribute counts. */
    List<List<AnnotationFact>> parameters() {
        int count = u1();
        List<List<AnnotationFact>> parameters = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            parameters.add(annotations());
        }
        return parameters;
    }

    /** The annotations of uses of types, with what each is part of. */
    List<TypeUses.Use> uses() {
        int count = u2();
        List<TypeUses.Use> uses = new ArrayList<>(Math.min(count, 16));
        for (int i = 0; i < count; i++) {
            int target = u1();
            int parameter = 0;
            switch (target) {
                case 0x00, 0x01, 0x16 -> parameter = u1();
                case 0x10, 0x11, 0x12, 0x17 -> at += 2;
                case 0x13, 0x14, 0x15 -> {}
                // Of code, or of a later format: what follows cannot be told.
                default -> {
                    return uses;
                }
            }
            List<Integer> arguments = new ArrayList<>();
            for (int steps = u1(); steps > 0; steps--) {
                int kind = u1();
                int argument = u1();
                if (TypeUses.isArgument(kind)) {
                    arguments.add(argument);
                }
            }
            uses.add(new TypeUses.Use(target, parameter, arguments, annotation(0)));
        }
        return uses;
    }

    private AnnotationFact annotation(int depth) {
        int type = u2();
        String descriptor = pool.text(type);
        int count = u2();
        if (CompilerAnnotations.is(pool, type)) {
            skipValues(count, depth);
            return new AnnotationFact(descriptor, Map.of());
        }
        if (count <= 1) {
            return new AnnotationFact(descriptor, count == 0 ? Map.of() : Map.of(pool.text(u2()), value(depth)));
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            String name = pool.text(u2());
            values.put(name, value(depth));
        }
        return new AnnotationFact(descriptor, values);
    }

    private void skipValues(int count, int depth) {
        for (int i = 0; i < count; i++) {
            at += 2;
            skipValue(depth);
        }
    }

    private void skipValue(int depth) {
        checkNesting(depth);
        switch ((char) u1()) {
            case 'B', 'C', 'D', 'F', 'I', 'J', 'S', 'Z', 's', 'c' -> at += 2;
            case 'e' -> at += 4;
            case '@' -> {
                at += 2;
                skipValues(u2(), depth + 1);
            }
            case '[' -> {
                for (int left = u2(); left > 0; left--) {
                    skipValue(depth + 1);
                }
            }
            default -> throw unknownKind();
        }
    }

    private static MalformedClassException unknownKind() {
        return new MalformedClassException(
                "valeur d'annotation de sorte inconnue", "annotation value of an unknown kind");
    }

    private static void checkNesting(int depth) {
        if (depth > MOST_NESTED) {
            throw new MalformedClassException("annotations imbriquées sans fin", "annotations nested without end");
        }
    }

    private Object value(int depth) {
        checkNesting(depth);
        char tag = (char) u1();
        return switch (tag) {
            case 'B' -> (byte) integer();
            case 'C' -> (char) integer();
            case 'S' -> (short) integer();
            case 'Z' -> integer() != 0;
            case 'I', 'J', 'F', 'D', 's' -> pool.value(u2());
            case 'e' -> new EnumValue(pool.text(u2()), pool.text(u2()));
            case 'c' -> Type.getType(pool.text(u2()));
            case '@' -> annotation(depth + 1);
            case '[' -> elements(depth + 1);
            default -> throw unknownKind();
        };
    }

    private List<Object> elements(int depth) {
        int count = u2();
        List<Object> elements = new ArrayList<>(Math.min(count, 16));
        for (int i = 0; i < count; i++) {
            elements.add(value(depth));
        }
        return List.copyOf(elements);
    }

    private int integer() {
        return (Integer) pool.value(u2());
    }

    private int u1() {
        return pool.u1(at++);
    }

    private int u2() {
        int value = pool.u2(at);
        at += 2;
        return value;
    }
}

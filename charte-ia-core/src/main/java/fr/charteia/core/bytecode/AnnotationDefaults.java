package fr.charteia.core.bytecode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What the attributes of an annotation are where it is written without them, as an {@link AnnotationFact} has values. */
public final class AnnotationDefaults {
    private AnnotationDefaults() {}

    /** By attribute; of those whose default is an annotation itself, nothing is told. */
    public static Map<String, Object> of(ClassIndex index, String annotation) {
        Map<String, Object> defaults = new LinkedHashMap<>();
        MethodScan.of(index, annotation, attribute -> new MethodVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotationDefault() {
                return new Values(value -> defaults.put(attribute.name(), value));
            }
        });
        return defaults;
    }

    private static class Values extends AnnotationVisitor {
        private final Consumer<Object> sink;

        Values(Consumer<Object> sink) {
            super(Opcodes.ASM9);
            this.sink = sink;
        }

        @Override
        public void visit(@Nullable String name, Object value) {
            sink.accept(value);
        }

        @Override
        public void visitEnum(@Nullable String name, String descriptor, String value) {
            sink.accept(new EnumValue(descriptor, value));
        }

        @Override
        public AnnotationVisitor visitArray(@Nullable String name) {
            List<Object> elements = new ArrayList<>();
            Consumer<Object> whole = sink;
            return new Values(elements::add) {
                @Override
                public void visitEnd() {
                    whole.accept(List.copyOf(elements));
                }
            };
        }
    }
}

package fr.charteia.core.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Reads thousands of classes of real libraries and compares all that is read with what ASM reads. */
class AsmAgreesTest {

    private static final int NESTED = Opcodes.ACC_PUBLIC
            | Opcodes.ACC_PROTECTED
            | Opcodes.ACC_PRIVATE
            | Opcodes.ACC_STATIC
            | Opcodes.ACC_DEPRECATED
            | Opcodes.ACC_RECORD;

    private final Map<MemberRef, Set<String>> referrers = new HashMap<>();
    private final Map<String, Set<String>> strings = new HashMap<>();

    @Test
    void asm_and_the_index_read_the_same() throws Exception {
        List<Path> jars = List.of(
                jarOf(org.assertj.core.api.Assertions.class),
                jarOf(net.bytebuddy.ByteBuddy.class),
                jarOf(com.github.javaparser.JavaParser.class));
        BlindSpots ledger = new BlindSpots();
        try (ClassIndex index = ClassIndex.read(jars, List.of(), ledger)) {
            for (ClassHeader header : index.classes()) {
                ClassNode node = new ClassNode();
                new ClassReader(index.bytes(header.name())).accept(node, ClassReader.SKIP_FRAMES);
                assertThat(describe(header)).isEqualTo(describe(node));
                node.methods.forEach(method -> collect(node.name, method));
            }

            assertThat(ledger.sorted()).isEmpty();
            assertThat(index.scopeSize()).isGreaterThan(3000);
            // A few, looked for one by one, before the index of all members is there.
            referrers.keySet().stream()
                    .filter(ref -> !ref.owner().startsWith("java/"))
                    .limit(40)
                    .forEach(ref -> assertThat(index.referrers(ref))
                            .containsExactlyElementsOf(new TreeSet<>(referrers.get(ref))));
            Set<MemberRef> some = referrers.keySet().stream().limit(500).collect(Collectors.toSet());
            assertThat(index.referrers(some))
                    .hasSize(some.size())
                    .allSatisfy((ref, classes) ->
                            assertThat(classes).containsExactlyElementsOf(new TreeSet<>(referrers.get(ref))));
            assertThat(new HashSet<>(index.references()).containsAll(referrers.keySet()))
                    .isTrue();
            referrers.forEach((ref, classes) ->
                    assertThat(index.referrers(ref).containsAll(classes)).isTrue());
            strings.entrySet().stream().limit(200).forEach(entry -> {
                assertThat(index.classesWithString(entry.getKey()::equals)).containsAll(entry.getValue());
                assertThat(index.classesWithString(Set.of(entry.getKey())))
                        .isEqualTo(index.classesWithString(entry.getKey()::equals));
            });
        }
    }

    private static Path jarOf(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static List<Object> describe(ClassHeader header) {
        List<Object> all = new ArrayList<>(List.of(
                header.name(),
                header.access() & ~NESTED,
                header.parents(),
                String.valueOf(header.signature()),
                String.valueOf(header.sourceFile()),
                types(header.annotations()),
                header.permittedSubclasses(),
                header.recordComponents()));
        header.fields()
                .forEach(field -> all.add(List.of(
                        field.name(),
                        field.descriptor(),
                        String.valueOf(field.signature()),
                        field.access(),
                        String.valueOf(field.constantValue()),
                        types(field.annotations()))));
        header.methods()
                .forEach(method -> all.add(List.of(
                        method.name(),
                        method.descriptor(),
                        String.valueOf(method.signature()),
                        method.access(),
                        method.exceptions(),
                        types(method.annotations()),
                        method.parameterAnnotations().stream()
                                .mapToInt(List::size)
                                .sum())));
        return all;
    }

    private static List<Object> describe(ClassNode node) {
        List<String> parents = new ArrayList<>(List.of(node.superName));
        parents.addAll(node.interfaces);
        List<Object> all = new ArrayList<>(List.of(
                node.name,
                node.access & ~NESTED,
                parents,
                String.valueOf(node.signature),
                String.valueOf(node.sourceFile),
                types(node.visibleAnnotations, node.invisibleAnnotations),
                orEmpty(node.permittedSubclasses),
                orEmpty(node.recordComponents).stream()
                        .map(component -> component.name)
                        .toList()));
        for (FieldNode field : node.fields) {
            all.add(List.of(
                    field.name,
                    field.desc,
                    String.valueOf(field.signature),
                    field.access & ~Opcodes.ACC_DEPRECATED,
                    String.valueOf(field.value),
                    types(field.visibleAnnotations, field.invisibleAnnotations)));
        }
        for (MethodNode method : node.methods) {
            all.add(List.of(
                    method.name,
                    method.desc,
                    String.valueOf(method.signature),
                    method.access & ~Opcodes.ACC_DEPRECATED,
                    method.exceptions,
                    types(method.visibleAnnotations, method.invisibleAnnotations),
                    size(method.visibleParameterAnnotations) + size(method.invisibleParameterAnnotations)));
        }
        return all;
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }

    private static List<String> types(List<AnnotationFact> annotations) {
        return annotations.stream().map(AnnotationFact::descriptor).toList();
    }

    private static List<String> types(List<AnnotationNode> visible, List<AnnotationNode> invisible) {
        List<String> types = new ArrayList<>();
        orEmpty(visible).forEach(annotation -> types.add(annotation.desc));
        orEmpty(invisible).forEach(annotation -> types.add(annotation.desc));
        return types;
    }

    private static int size(List<AnnotationNode>[] parameters) {
        int size = 0;
        if (parameters != null) {
            for (List<AnnotationNode> parameter : parameters) {
                size += orEmpty(parameter).size();
            }
        }
        return size;
    }

    private void collect(String owner, MethodNode method) {
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof MethodInsnNode call) {
                add(owner, new MemberRef(call.owner, call.name, call.desc));
            } else if (instruction instanceof FieldInsnNode field) {
                add(owner, new MemberRef(field.owner, field.name, field.desc));
            } else if (instruction instanceof LdcInsnNode constant && constant.cst instanceof String text) {
                strings.computeIfAbsent(text, none -> new HashSet<>()).add(owner);
            } else if (instruction instanceof InvokeDynamicInsnNode dynamic) {
                for (Object argument : dynamic.bsmArgs) {
                    if (argument instanceof Handle handle) {
                        add(owner, new MemberRef(handle.getOwner(), handle.getName(), handle.getDesc()));
                    }
                }
            }
        }
    }

    private void add(String owner, MemberRef ref) {
        referrers.computeIfAbsent(ref, none -> new HashSet<>()).add(owner);
    }
}

package fr.charteia.core.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Class files that have the names and types of a corpus, and no code. */
final class CorpusClasses {
    private static final Map<String, Type> PRIMITIVES = Map.of(
            "boolean", Type.BOOLEAN_TYPE,
            "char", Type.CHAR_TYPE,
            "byte", Type.BYTE_TYPE,
            "short", Type.SHORT_TYPE,
            "int", Type.INT_TYPE,
            "long", Type.LONG_TYPE,
            "float", Type.FLOAT_TYPE,
            "double", Type.DOUBLE_TYPE,
            "void", Type.VOID_TYPE);

    private CorpusClasses() {}

    /** Writes the classes below a folder, and those that their methods are given; a class that comes twice is one. */
    static void write(List<Corpus.Type> types, Path folder) {
        Map<String, List<Corpus.Member>> members = new LinkedHashMap<>();
        Map<String, String> superclasses = new LinkedHashMap<>();
        for (Corpus.Type type : types) {
            if (!type.isOfTheJdk()) {
                members.computeIfAbsent(type.name(), name -> new ArrayList<>())
                        .addAll(type.members().stream()
                                .filter(member -> member.verdict() != Corpus.Verdict.ENUM)
                                .toList());
                superclasses.put(type.name(), type.superclass().isEmpty() ? "java.lang.Object" : type.superclass());
            }
        }
        types.stream()
                .flatMap(type -> type.members().stream())
                .filter(member -> member.name().endsWith(")"))
                .flatMap(member -> member.types().stream())
                .map(name -> type(name.replace("[]", "")))
                .filter(type -> type.getSort() == Type.OBJECT)
                .map(Type::getClassName)
                .filter(name -> !name.startsWith("java"))
                .forEach(name -> {
                    members.putIfAbsent(name, List.of());
                    superclasses.putIfAbsent(name, "java.lang.Object");
                });
        try {
            for (String name : members.keySet()) {
                write(folder, name, bytes(name, superclasses.get(name), members.get(name)));
            }
            for (Corpus.Type type : types) {
                for (Corpus.Member member : type.members()) {
                    if (member.verdict() == Corpus.Verdict.ENUM) {
                        write(folder, member.name(), constants(member.name(), member.types()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder, String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(internal(name) + ".class");
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static byte[] constants(String name, List<String> constants) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(
                Opcodes.V17,
                Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_ENUM,
                internal(name),
                null,
                "java/lang/Enum",
                new String[0]);
        int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL | Opcodes.ACC_ENUM;
        constants.forEach(constant -> writer.visitField(access, constant, 'L' + internal(name) + ';', null, null)
                .visitEnd());
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static byte[] bytes(String name, String superclass, List<Corpus.Member> members) {
        boolean isInterface = members.stream().allMatch(member -> member.name().endsWith(")"));
        ClassWriter writer = new ClassWriter(0);
        int kind =
                isInterface ? Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT : Opcodes.ACC_SUPER | Opcodes.ACC_ABSTRACT;
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | kind, internal(name), null, internal(superclass), new String[0]);
        Set<String> written = new HashSet<>();
        for (Corpus.Member member : members) {
            if (written.add(member.name() + member.types())) {
                if (member.name().endsWith(")")) {
                    MethodVisitor method = writer.visitMethod(
                            Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT, name(member), descriptor(member), null, null);
                    method.visitEnd();
                } else {
                    writer.visitField(
                                    Opcodes.ACC_PRIVATE,
                                    member.name(),
                                    type(member.types().get(0)).getDescriptor(),
                                    null,
                                    null)
                            .visitEnd();
                }
            }
        }
        writer.visitEnd();
        return writer.toByteArray();
    }

    /** The name of a method, without its parentheses. */
    static String name(Corpus.Member member) {
        return member.name().substring(0, member.name().length() - 2);
    }

    /** The descriptor of a method. */
    static String descriptor(Corpus.Member member) {
        List<String> types = member.types();
        Type[] parameters = types.subList(0, types.size() - 1).stream()
                .map(CorpusClasses::type)
                .toArray(Type[]::new);
        return Type.getMethodDescriptor(type(types.get(types.size() - 1)), parameters);
    }

    static Type type(String name) {
        if (name.endsWith("[]")) {
            return Type.getType('[' + type(name.substring(0, name.length() - 2)).getDescriptor());
        }
        Type primitive = PRIMITIVES.get(name);
        return primitive != null
                ? primitive
                : Type.getObjectType(internal(name.indexOf('.') < 0 && isOfLang(name) ? "java.lang." + name : name));
    }

    private static boolean isOfLang(String name) {
        try {
            Class.forName("java.lang." + name);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static String internal(String name) {
        return name.replace('.', '/');
    }
}

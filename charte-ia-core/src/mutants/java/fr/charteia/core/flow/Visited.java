package fr.charteia.core.flow;

import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Which lines of the engine a test comes by: each says so, from when its class is loaded. */
public final class Visited implements ClassFileTransformer {
    private static final String ENGINE = "fr/charteia/core/flow/";

    private static volatile BitSet lines = new BitSet();

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> types = new HashSet<>();

    /** A line is run. Called by the classes of the engine. */
    public static void line(int number) {
        BitSet current = lines;
        if (!current.get(number)) {
            synchronized (current) {
                current.set(number);
            }
        }
    }

    /** Begins anew; what this gives fills with the lines that are run from now on. */
    static BitSet begin() {
        BitSet fresh = new BitSet();
        lines = fresh;
        return fresh;
    }

    /** Whether a line is among those; a line of which nothing is known may be. */
    boolean has(BitSet run, String type, int line) {
        Integer number = numbers.get(type.replace('.', '/') + ":" + line);
        return number == null || run.get(number);
    }

    /** Whether a class says by which of its lines one comes. */
    boolean changed(Class<?> type) {
        return types.contains(type.getName().replace('.', '/'));
    }

    @Override
    public byte @Nullable [] transform(
            @Nullable ClassLoader loader,
            @Nullable String name,
            @Nullable Class<?> redefined,
            @Nullable ProtectionDomain domain,
            byte[] file) {
        boolean loaded = redefined == null && name != null && name.startsWith(ENGINE);
        return loaded && !name.startsWith(ENGINE + "Visited") ? probed(file) : null;
    }

    private synchronized byte[] probed(byte[] file) {
        ClassReader reader = new ClassReader(file);
        ClassNode type = new ClassNode();
        reader.accept(type, 0);
        types.add(type.name);
        for (MethodNode method : type.methods) {
            for (AbstractInsnNode node : method.instructions.toArray()) {
                if (node instanceof LineNumberNode line) {
                    int number = numbers.computeIfAbsent(type.name + ":" + line.line, all -> numbers.size());
                    probe(method.instructions, line, number);
                }
            }
        }
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        type.accept(writer);
        return writer.toByteArray();
    }

    /** A frame belongs to the instruction behind it, and to a {@code new} by its place. */
    private static void probe(InsnList instructions, LineNumberNode line, int number) {
        AbstractInsnNode before = line;
        while (before.getNext() instanceof FrameNode
                || before.getNext() instanceof LabelNode
                || before.getNext() instanceof LineNumberNode) {
            before = before.getNext();
        }
        if (before.getNext() == null) {
            return;
        }
        if (before.getNext().getOpcode() == Opcodes.NEW) {
            before = before.getNext();
        }
        InsnList call = new InsnList();
        call.add(new LdcInsnNode(number));
        call.add(new MethodInsnNode(Opcodes.INVOKESTATIC, ENGINE + "Visited", "line", "(I)V", false));
        instructions.insert(before, call);
    }
}

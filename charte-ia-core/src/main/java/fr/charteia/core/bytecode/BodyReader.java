package fr.charteia.core.bytecode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodNode;

/** Method bodies, read and lowered when they are asked for, a class at a time, and kept. Not thread-safe. */
public final class BodyReader {
    private final ClassIndex index;
    private final BlindSpots ledger;
    private final Map<String, Map<MemberRef, MethodBody>> classes = new HashMap<>();

    public BodyReader(ClassIndex index, BlindSpots ledger) {
        this.index = index;
        this.ledger = ledger;
    }

    /** The bodies of the methods of a class of the scope, in the order of the class file; abstract ones have none. */
    public Map<MemberRef, MethodBody> bodies(String internalName) {
        return classes.computeIfAbsent(internalName, this::read);
    }

    /** How many bodies were read. */
    public int count() {
        return classes.values().stream().mapToInt(Map::size).sum();
    }

    private Map<MemberRef, MethodBody> read(String internalName) {
        Map<MemberRef, MethodBody> bodies = new java.util.LinkedHashMap<>();
        ClassHeader header = index.find(internalName).orElse(null);
        if (header == null || !index.inScope(internalName)) {
            return bodies;
        }
        Map<MemberRef, MethodHeader> headers = new HashMap<>();
        header.methods().forEach(method -> headers.put(method.ref(), method));
        List<MethodNode> nodes = new ArrayList<>();
        try {
            new ClassReader(index.bytes(internalName)).accept(new Collector(nodes), ClassReader.SKIP_FRAMES);
        } catch (RuntimeException e) {
            unreadable(internalName);
            return bodies;
        }
        for (MethodNode node : nodes) {
            MethodHeader method = headers.get(new MemberRef(internalName, node.name, node.desc));
            if (method == null || node.instructions.size() == 0) {
                continue;
            }
            try {
                Assertions.pass(node);
                bodies.put(method.ref(), new Lowering(method, node).lower());
            } catch (RuntimeException e) {
                unreadable(internalName + "#" + node.name);
            }
        }
        return bodies;
    }

    private void unreadable(String where) {
        ledger.add(
                BlindSpots.Kind.CLASS_UNREADABLE,
                where,
                0,
                "instructions malformées ou d'une sorte inconnue",
                "instructions malformed or of an unknown kind");
    }

    private static final class Collector extends ClassVisitor {
        private final List<MethodNode> nodes;

        Collector(List<MethodNode> nodes) {
            super(Opcodes.ASM9);
            this.nodes = nodes;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodNode node = new MethodNode(Opcodes.ASM9, access, name, descriptor, signature, exceptions);
            nodes.add(node);
            return new Subroutines(node, access, name, descriptor, signature, exceptions);
        }
    }
}

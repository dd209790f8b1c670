package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodScan;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Which interfaces of the scope are handed, as class literals, to a method: the last one written before each call. Where a
 * method passes a class that it was itself given, its callers are asked, once.
 */
final class ClassLiterals {
    private final ClassIndex index;
    private final Set<String> literals = new TreeSet<>();
    private final Set<MemberRef> passers = new TreeSet<>();

    ClassLiterals(ClassIndex index) {
        this.index = index;
    }

    Set<String> handedTo(MemberRef method) {
        scan(method, true);
        for (MemberRef passer : passers) {
            scan(passer, false);
        }
        return literals;
    }

    private void scan(MemberRef method, boolean direct) {
        for (String referrer : index.referrers(method)) {
            MethodScan.of(index, referrer, caller -> new Calls(caller, method, direct));
        }
    }

    /** Annotations are named to be read, beside what is handed on. */
    private boolean isOwnInterface(Type type) {
        return type.getSort() == Type.OBJECT
                && index.inScope(type.getInternalName())
                && index.find(type.getInternalName())
                        .filter(header -> header.isInterface() && !header.isAnnotation())
                        .isPresent();
    }

    private final class Calls extends MethodVisitor {
        private final MemberRef method;
        private final MemberRef wanted;
        private final boolean direct;
        private @Nullable String last;

        Calls(MemberRef method, MemberRef wanted, boolean direct) {
            super(Opcodes.ASM9);
            this.method = method;
            this.wanted = wanted;
            this.direct = direct;
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof Type type && isOwnInterface(type)) {
                last = type.getInternalName();
            }
        }

        @Override
        public void visitMethodInsn(
                int opcode, String calledOwner, String name, String descriptor, boolean isInterface) {
            if (!wanted.equals(new MemberRef(calledOwner, name, descriptor))) {
                return;
            }
            if (last != null) {
                literals.add(last);
            } else if (direct && method.descriptor().contains("Ljava/lang/Class;")) {
                passers.add(method);
            }
        }
    }
}

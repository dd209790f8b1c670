package fr.charteia.core.bytecode;

import fr.charteia.core.bytecode.Instruction.Dispatch;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.bytecode.MethodBody.Handler;
import fr.charteia.core.bytecode.MethodBody.Variable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Turns one method's stack code into registers and blocks: each operand stack entry becomes a register of its depth. */
final class Lowering {
    private final MethodHeader method;
    private final MethodNode node;
    private final InsnList code;
    private final int locals;
    private final int scratch;

    private final int[] lineOf;
    /** Sizes (1 or 2) of the stack entries on entry to a block, by the index of its first instruction. */
    private final Map<Integer, int[]> entryStacks = new HashMap<>();

    /** How many instructions its block had when the code at an index was reached. */
    private final int[] offset;

    private final boolean[] leader;
    private final List<TryCatchBlockNode> tries;

    /** The block under construction. */
    private List<Instruction> out = new ArrayList<>();

    private List<Integer> outLines = new ArrayList<>();
    private int[] stack;
    private int depth;
    private int line;

    Lowering(MethodHeader method, MethodNode node) {
        this.method = method;
        this.node = node;
        this.code = node.instructions;
        this.locals = node.maxLocals;
        this.scratch = node.maxLocals + node.maxStack + 1;
        this.lineOf = new int[code.size()];
        this.offset = new int[code.size()];
        Arrays.fill(offset, -1);
        this.leader = new boolean[code.size()];
        this.tries = node.tryCatchBlocks == null ? List.of() : node.tryCatchBlocks;
        this.stack = new int[node.maxStack + 2];
    }

    MethodBody lower() {
        findLeaders();
        TreeSet<Integer> starts = new TreeSet<>();
        Deque<Integer> work = new ArrayDeque<>();
        reach(0, new int[0], work);
        record Raw(int start, List<Instruction> code, List<Integer> lines, List<Integer> successors) {}
        List<Raw> raws = new ArrayList<>();
        while (!work.isEmpty()) {
            int start = work.pop();
            if (!starts.add(start)) {
                continue;
            }
            List<Integer> successors = block(start);
            raws.add(new Raw(start, out, outLines, successors));
            int[] after = Arrays.copyOf(stack, depth);
            successors.forEach(successor -> reach(successor, after, work));
            for (TryCatchBlockNode t : coveringTries(start)) {
                reach(code.indexOf(t.handler), new int[] {1}, work);
            }
        }
        raws.sort((a, b) -> Integer.compare(a.start, b.start));
        List<Integer> order = raws.stream().map(Raw::start).toList();
        List<Block> blocks = new ArrayList<>();
        int first = 0;
        int[] firstOf = new int[code.size() + 1];
        Arrays.fill(firstOf, -1);
        for (Raw raw : raws) {
            List<Handler> handlers = new ArrayList<>();
            for (TryCatchBlockNode t : coveringTries(raw.start)) {
                handlers.add(new Handler(
                        order.indexOf(code.indexOf(t.handler)),
                        locals,
                        t.type == null ? "java/lang/Throwable" : t.type,
                        Tidying.is(t)));
            }
            firstOf[raw.start] = first;
            blocks.add(new Block(
                    blocks.size(),
                    first,
                    raw.code,
                    raw.lines.stream().mapToInt(Integer::intValue).toArray(),
                    raw.successors.stream().map(order::indexOf).toList(),
                    handlers));
            first += raw.code.size();
        }
        return new MethodBody(method, locals, scratch + 1, blocks, variables(firstOf, first));
    }

    private List<Variable> variables(int[] firstOf, int size) {
        List<Variable> variables = new ArrayList<>();
        if (node.localVariables == null) {
            return variables;
        }
        int[] at = new int[code.size() + 1];
        int base = 0;
        for (int i = 0; i < code.size(); i++) {
            base = firstOf[i] >= 0 ? firstOf[i] : base;
            at[i] = base + offset[i];
        }
        at[code.size()] = size;
        for (int i = code.size() - 1; i >= 0; i--) {
            at[i] = offset[i] < 0 ? at[i + 1] : at[i];
        }
        for (LocalVariableNode variable : node.localVariables) {
            variables.add(new Variable(
                    variable.index,
                    Math.max(0, at[code.indexOf(variable.start)] - 1),
                    at[Math.min(code.indexOf(variable.end), code.size())],
                    variable.name));
        }
        return variables;
    }

    private List<TryCatchBlockNode> coveringTries(int start) {
        List<TryCatchBlockNode> covering = new ArrayList<>();
        for (TryCatchBlockNode t : tries) {
            if (code.indexOf(t.start) <= start && start < code.indexOf(t.end)) {
                covering.add(t);
            }
        }
        return covering;
    }

    private void reach(int start, int[] entry, Deque<Integer> work) {
        if (entryStacks.putIfAbsent(start, entry) == null) {
            work.push(start);
        }
    }

    private void findLeaders() {
        leader[0] = true;
        int current = 0;
        for (int i = 0; i < code.size(); i++) {
            AbstractInsnNode insn = code.get(i);
            if (insn instanceof LineNumberNode number) {
                current = number.line;
            }
            lineOf[i] = current;
            if (insn instanceof JumpInsnNode jump) {
                lead(code.indexOf(jump.label));
                lead(i + 1);
            } else if (insn instanceof TableSwitchInsnNode table) {
                leadAll(table.labels, table.dflt);
                lead(i + 1);
            } else if (insn instanceof LookupSwitchInsnNode lookup) {
                leadAll(lookup.labels, lookup.dflt);
                lead(i + 1);
            } else if (isReturn(insn.getOpcode()) || insn.getOpcode() == Opcodes.ATHROW) {
                lead(i + 1);
            }
        }
        for (TryCatchBlockNode t : tries) {
            lead(code.indexOf(t.start));
            lead(code.indexOf(t.end));
            lead(code.indexOf(t.handler));
        }
    }

    private void leadAll(List<LabelNode> labels, LabelNode other) {
        labels.forEach(label -> lead(code.indexOf(label)));
        lead(code.indexOf(other));
    }

    private void lead(int i) {
        if (i < leader.length) {
            leader[i] = true;
        }
    }

    private static boolean isReturn(int opcode) {
        return opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN;
    }

    /** Lowers one block and gives the indices where it goes. */
    private List<Integer> block(int start) {
        out = new ArrayList<>();
        outLines = new ArrayList<>();
        int[] entry = entryStacks.getOrDefault(start, new int[0]);
        depth = entry.length;
        System.arraycopy(entry, 0, stack, 0, depth);
        for (int i = start; i < code.size(); i++) {
            if (i > start && leader[i]) {
                return List.of(i);
            }
            AbstractInsnNode insn = code.get(i);
            line = lineOf[i];
            offset[i] = out.size();
            List<Integer> ends = instruction(insn, i);
            if (ends != null) {
                return ends;
            }
        }
        return List.of();
    }

    private void emit(Instruction instruction) {
        out.add(instruction);
        outLines.add(line);
    }

    private int push(int size) {
        stack[depth] = size;
        return locals + depth++;
    }

    private int pop() {
        return locals + --depth;
    }

    private @Nullable List<Integer> instruction(AbstractInsnNode insn, int i) {
        int op = insn.getOpcode();
        if (op < 0) {
            return null;
        }
        if (insn instanceof VarInsnNode var) {
            variable(var);
        } else if (insn instanceof FieldInsnNode field) {
            field(field);
        } else if (insn instanceof MethodInsnNode call) {
            call(call);
        } else if (insn instanceof InvokeDynamicInsnNode indy) {
            List<Integer> arguments = popArguments(Type.getArgumentTypes(indy.desc));
            int target = result(Type.getReturnType(indy.desc));
            emit(new Instruction.InvokeDynamic(
                    target, indy.name, indy.desc, indy.bsm, Arrays.asList(indy.bsmArgs), arguments));
        } else if (insn instanceof LdcInsnNode ldc) {
            Object value = ldc.cst;
            emit(new Instruction.Constant(push(value instanceof Long || value instanceof Double ? 2 : 1), value));
        } else if (insn instanceof IntInsnNode operand) {
            if (op == Opcodes.NEWARRAY) {
                int length = pop();
                emit(new Instruction.NewArray(push(1), "[" + primitive(operand.operand), List.of(length)));
            } else {
                emit(new Instruction.Constant(push(1), operand.operand));
            }
        } else if (insn instanceof TypeInsnNode type) {
            type(op, type.desc);
        } else if (insn instanceof IincInsnNode iinc) {
            emit(new Instruction.Increment(iinc.var, iinc.incr));
        } else if (insn instanceof MultiANewArrayInsnNode multi) {
            List<Integer> lengths = new ArrayList<>();
            for (int d = 0; d < multi.dims; d++) {
                lengths.add(0, pop());
            }
            emit(new Instruction.NewArray(push(1), multi.desc, lengths));
        } else if (insn instanceof JumpInsnNode jump) {
            return jump(op, code.indexOf(jump.label), i);
        } else if (insn instanceof TableSwitchInsnNode table) {
            List<Integer> keys = new ArrayList<>();
            for (int k = table.min; k <= table.max; k++) {
                keys.add(k);
            }
            return switchOn(keys, table.labels, table.dflt);
        } else if (insn instanceof LookupSwitchInsnNode lookup) {
            return switchOn(lookup.keys, lookup.labels, lookup.dflt);
        } else {
            return simple(op);
        }
        return null;
    }

    private void variable(VarInsnNode var) {
        switch (var.getOpcode()) {
            case Opcodes.ILOAD, Opcodes.FLOAD, Opcodes.ALOAD -> emit(new Instruction.Move(push(1), var.var));
            case Opcodes.LLOAD, Opcodes.DLOAD -> emit(new Instruction.Move(push(2), var.var));
            default -> emit(new Instruction.Move(var.var, pop()));
        }
    }

    private void field(FieldInsnNode f) {
        MemberRef ref = new MemberRef(f.owner, f.name, f.desc);
        int size = Type.getType(f.desc).getSize();
        switch (f.getOpcode()) {
            case Opcodes.GETSTATIC -> emit(new Instruction.Load(push(size), Instruction.NONE, ref));
            case Opcodes.GETFIELD -> {
                int object = pop();
                emit(new Instruction.Load(push(size), object, ref));
            }
            case Opcodes.PUTSTATIC -> emit(new Instruction.Store(Instruction.NONE, ref, pop()));
            default -> {
                int value = pop();
                emit(new Instruction.Store(pop(), ref, value));
            }
        }
    }

    private void call(MethodInsnNode call) {
        List<Integer> arguments = new ArrayList<>(popArguments(Type.getArgumentTypes(call.desc)));
        Dispatch dispatch = Dispatch.STATIC;
        if (call.getOpcode() != Opcodes.INVOKESTATIC) {
            arguments.add(0, pop());
            dispatch = call.getOpcode() == Opcodes.INVOKESPECIAL ? Dispatch.SPECIAL : Dispatch.VIRTUAL;
        }
        int target = result(Type.getReturnType(call.desc));
        emit(new Instruction.Invoke(target, dispatch, callee(call), arguments));
    }

    /** Newer compilers name the type of the receiver where older ones name {@code Object}, of which {@code getClass} is whatever is asked. */
    private static MemberRef callee(MethodInsnNode call) {
        boolean asksClass = call.getOpcode() != Opcodes.INVOKESTATIC
                && call.name.equals("getClass")
                && call.desc.equals("()Ljava/lang/Class;");
        return new MemberRef(asksClass ? Hierarchy.OBJECT : call.owner, call.name, call.desc);
    }

    private int result(Type type) {
        return type.getSize() == 0 ? Instruction.NONE : push(type.getSize());
    }

    private List<Integer> popArguments(Type[] types) {
        Integer[] registers = new Integer[types.length];
        for (int a = types.length - 1; a >= 0; a--) {
            registers[a] = pop();
        }
        return Arrays.asList(registers);
    }

    private void type(int op, String type) {
        switch (op) {
            case Opcodes.NEW -> emit(new Instruction.New(push(1), type));
            case Opcodes.ANEWARRAY -> {
                int length = pop();
                emit(new Instruction.NewArray(
                        push(1), type.startsWith("[") ? "[" + type : "[L" + type + ";", List.of(length)));
            }
            case Opcodes.CHECKCAST -> {
                int source = pop();
                emit(new Instruction.Cast(push(1), type, source));
            }
            default -> {
                int source = pop();
                emit(new Instruction.InstanceOf(push(1), type, source));
            }
        }
    }

    private List<Integer> jump(int op, int target, int i) {
        switch (op) {
            case Opcodes.GOTO -> {
                return List.of(target);
            }
            case Opcodes.IFEQ,
                    Opcodes.IFNE,
                    Opcodes.IFLT,
                    Opcodes.IFGE,
                    Opcodes.IFGT,
                    Opcodes.IFLE,
                    Opcodes.IFNULL,
                    Opcodes.IFNONNULL -> emit(new Instruction.Branch(op, pop(), Instruction.NONE));
            default -> {
                int right = pop();
                emit(new Instruction.Branch(op, pop(), right));
            }
        }
        return List.of(i + 1, target);
    }

    private List<Integer> switchOn(List<Integer> keys, List<LabelNode> labels, LabelNode other) {
        emit(new Instruction.Switch(pop(), keys));
        List<Integer> targets = new ArrayList<>();
        targets.add(code.indexOf(other));
        labels.forEach(label -> targets.add(code.indexOf(label)));
        return targets;
    }

    private @Nullable List<Integer> simple(int op) {
        if (op == Opcodes.NOP) {
            return null;
        }
        if (op <= Opcodes.DCONST_1) {
            Object value = constant(op);
            emit(new Instruction.Constant(push(value instanceof Long || value instanceof Double ? 2 : 1), value));
        } else if (op >= Opcodes.IALOAD && op <= Opcodes.SALOAD) {
            int index = pop();
            int array = pop();
            int size = op == Opcodes.LALOAD || op == Opcodes.DALOAD ? 2 : 1;
            emit(new Instruction.ArrayLoad(push(size), array, index));
        } else if (op >= Opcodes.IASTORE && op <= Opcodes.SASTORE) {
            int value = pop();
            int index = pop();
            emit(new Instruction.ArrayStore(pop(), index, value));
        } else if (op >= Opcodes.POP && op <= Opcodes.SWAP) {
            shuffle(op);
        } else if (op >= Opcodes.IADD && op <= Opcodes.DREM || op >= Opcodes.ISHL && op <= Opcodes.LXOR) {
            int right = pop();
            int left = pop();
            emit(new Instruction.Binary(pushNumber(op), op, left, right));
        } else if (op >= Opcodes.INEG && op <= Opcodes.DNEG) {
            int operand = pop();
            emit(new Instruction.Unary(push(op == Opcodes.LNEG || op == Opcodes.DNEG ? 2 : 1), op, operand));
        } else if (op >= Opcodes.I2L && op <= Opcodes.I2S) {
            int operand = pop();
            boolean wide = op == Opcodes.I2L
                    || op == Opcodes.I2D
                    || op == Opcodes.L2D
                    || op == Opcodes.F2L
                    || op == Opcodes.F2D
                    || op == Opcodes.D2L;
            emit(new Instruction.Unary(push(wide ? 2 : 1), op, operand));
        } else if (op >= Opcodes.LCMP && op <= Opcodes.DCMPG) {
            int right = pop();
            int left = pop();
            emit(new Instruction.Binary(push(1), op, left, right));
        } else if (op >= Opcodes.IRETURN && op <= Opcodes.ARETURN) {
            emit(new Instruction.Return(pop()));
            return List.of();
        } else if (op == Opcodes.RETURN) {
            emit(new Instruction.Return(Instruction.NONE));
            return List.of();
        } else if (op == Opcodes.ARRAYLENGTH) {
            int array = pop();
            emit(new Instruction.Length(push(1), array));
        } else if (op == Opcodes.ATHROW) {
            emit(new Instruction.Throw(pop()));
            return List.of();
        } else if (op == Opcodes.MONITORENTER || op == Opcodes.MONITOREXIT) {
            pop();
        } else {
            throw new IllegalArgumentException("opcode " + op);
        }
        return null;
    }

    /** Arithmetic opcodes run int, long, float, double; bits and shifts run int, long. */
    private int pushNumber(int op) {
        boolean wide =
                op <= Opcodes.DREM ? (op - Opcodes.IADD) % 4 == 1 || (op - Opcodes.IADD) % 4 == 3 : (op & 1) == 1;
        return push(wide ? 2 : 1);
    }

    private static @Nullable Object constant(int op) {
        if (op == Opcodes.ACONST_NULL) {
            return null;
        }
        if (op <= Opcodes.ICONST_5) {
            return op - Opcodes.ICONST_0;
        }
        if (op <= Opcodes.LCONST_1) {
            return (long) (op - Opcodes.LCONST_0);
        }
        return op <= Opcodes.FCONST_2
                ? (Object) (float) (op - Opcodes.FCONST_0)
                : (Object) (double) (op - Opcodes.DCONST_0);
    }

    private static String primitive(int code) {
        return switch (code) {
            case Opcodes.T_BOOLEAN -> "Z";
            case Opcodes.T_CHAR -> "C";
            case Opcodes.T_FLOAT -> "F";
            case Opcodes.T_DOUBLE -> "D";
            case Opcodes.T_BYTE -> "B";
            case Opcodes.T_SHORT -> "S";
            case Opcodes.T_LONG -> "J";
            default -> "I";
        };
    }

    /** Pops, duplicates and swaps, in stack entries: a long or a double is one entry here and two in the class file. */
    private void shuffle(int op) {
        boolean wideTop = depth > 0 && stack[depth - 1] == 2;
        boolean wideBelow = depth > 1 && stack[depth - 2] == 2;
        switch (op) {
            case Opcodes.POP -> pop();
            case Opcodes.POP2 -> {
                pop();
                if (!wideTop) {
                    pop();
                }
            }
            case Opcodes.DUP -> duplicate(1, 0);
            case Opcodes.DUP_X1 -> duplicate(1, 1);
            case Opcodes.DUP_X2 -> duplicate(1, wideBelow ? 1 : 2);
            case Opcodes.DUP2 -> duplicate(wideTop ? 1 : 2, 0);
            case Opcodes.DUP2_X1 -> duplicate(wideTop ? 1 : 2, 1);
            case Opcodes.DUP2_X2 -> {
                int count = wideTop ? 1 : 2;
                boolean wideUnder = depth > count && stack[depth - count - 1] == 2;
                duplicate(count, wideUnder ? 1 : 2);
            }
            default -> {
                int top = locals + depth - 1;
                emit(new Instruction.Move(scratch, top));
                emit(new Instruction.Move(top, top - 1));
                emit(new Instruction.Move(top - 1, scratch));
                int size = stack[depth - 1];
                stack[depth - 1] = stack[depth - 2];
                stack[depth - 2] = size;
            }
        }
    }

    /** Copies the top {@code count} entries below the {@code under} entries that lie under them. */
    private void duplicate(int count, int under) {
        int base = depth - count - under;
        int[] sizes = Arrays.copyOfRange(stack, base, depth);
        depth += count;
        // From the top down: a target never lies below its source, but for the copies at the base, which are taken
        // from where the top entries have just been put.
        for (int position = depth - 1; position >= base + count; position--) {
            emit(new Instruction.Move(locals + position, locals + position - count));
            stack[position] = sizes[position - count - base];
        }
        for (int c = 0; c < count && under > 0; c++) {
            emit(new Instruction.Move(locals + base + c, locals + depth - count + c));
            stack[base + c] = sizes[under + c];
        }
    }
}

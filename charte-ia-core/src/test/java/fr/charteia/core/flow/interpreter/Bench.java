package fr.charteia.core.flow.interpreter;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.known.EnumConstants;
import fr.charteia.core.flow.library.OwnWriters;
import fr.charteia.core.flow.library.Places;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.query.Columns;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Globals;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import org.objectweb.asm.Opcodes;

/** The memory of a method under interpretation, to try on it what works on values and on what objects hold. */
public final class Bench {
    public static final MemberRef METHOD = new MemberRef("p/C", "m", "(Ljava/util/List;Ljava/util/Map;)V");

    private static final String CODE =
            "package p; class C { String f; java.util.List<String> l; static api.Session s; api.Session t;"
                    + " void m(java.util.List<String> l, java.util.Map<String, String> c) {} %s }";

    public final State state = new State(0);
    public final Program program;
    public final Memory memory;
    public final Frame frame;
    public final Engine engine;
    private int functions;

    private Bench(Program program) {
        this.program = program;
        this.memory = new Memory(program, Shape.NONE, new Globals());
        this.frame = new Frame(
                program, program.resolve(METHOD).flatMap(program::body).orElseThrow(), memory);
        this.engine = new Engine(program, new BlindSpots());
    }

    public static void with(Consumer<Bench> say) {
        with("", say);
    }

    /** The same, in a class that has these members, too. */
    public static void with(String members, Consumer<Bench> say) {
        Programs.with(CODE.formatted(members), program -> say.accept(new Bench(program)));
    }

    /** A value that bears a label of its own, {@code #7} in words. */
    public static Value labelled(int number) {
        return Value.tainted(Taints.of(Taint.of(new Label.Input(AccessPath.of(number))), Chain.EMPTY));
    }

    public CallInterpreter calls() {
        return new CallInterpreter(engine, frame);
    }

    /** A reference to the static method of that name in the class. */
    public HeapObject function(String name) {
        MemberRef method = program.index().find("p/C").orElseThrow().methods().stream()
                .filter(m -> m.name().equals(name))
                .findFirst()
                .orElseThrow()
                .ref();
        Site site = new Site(METHOD, 40, 400 + 100 * functions++);
        return HeapObject.function(
                "java/util/function/Function", site, new HeapObject.Target(method, Opcodes.H_INVOKESTATIC, "apply", 0));
    }

    public static HeapObject object(String type, int line) {
        return HeapObject.allocated(type, new Site(METHOD, line, line));
    }

    public static Value oneOf(HeapObject... objects) {
        return Value.CLEAN.withObjects(new LinkedHashSet<>(List.of(objects)));
    }

    /** A value that is one of these constants. */
    public static Value any(Object... constants) {
        return Value.of(Constant.of(List.of(constants)));
    }

    public Places places() {
        return new Places(program, frame, new OwnWriters(program, frame, null), new EnumConstants(engine));
    }

    public Columns columns() {
        return new Columns(program, frame, places().slots(), new EnumConstants(engine));
    }

    /** A call of a static method. */
    public Invocation call(String returns, Value... arguments) {
        MemberRef callee = new MemberRef("p/X", "x", "()" + returns);
        return new Invocation(state, callee, true, List.of(arguments), new Site(METHOD, 30, 30));
    }

    /** A call on the first of the values. */
    public Invocation callOn(String returns, Value... values) {
        MemberRef callee = new MemberRef("p/X", "x", "()" + returns);
        return new Invocation(state, callee, false, List.of(values), new Site(METHOD, 30, 30));
    }
}

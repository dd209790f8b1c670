package fr.charteia.core.flow;

import fr.charteia.core.bytecode.MemberRef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;

/** The memory of a method under interpretation, to try on it what works on values and on what objects hold. */
final class Bench {
    static final MemberRef METHOD = new MemberRef("p/C", "m", "(Ljava/util/List;Ljava/util/Map;)V");

    private static final String CODE =
            "package p; class C { String f; java.util.List<String> l; static api.Session s; api.Session t;"
                    + " void m(java.util.List<String> l, java.util.Map<String, String> c) {} }";

    final State state = new State(0);
    final Program program;
    final Memory memory;
    final Frame frame;

    private Bench(Program program) {
        this.program = program;
        this.memory = new Memory(program, Shape.NONE, new Globals());
        this.frame = new Frame(
                program, program.resolve(METHOD).flatMap(program::body).orElseThrow(), memory);
    }

    static void with(Consumer<Bench> say) {
        Programs.with(CODE, program -> say.accept(new Bench(program)));
    }

    static HeapObject object(String type, int line) {
        return HeapObject.allocated(type, new Site(METHOD, line, line));
    }

    static Value oneOf(HeapObject... objects) {
        return Value.CLEAN.withObjects(new LinkedHashSet<>(List.of(objects)));
    }

    /** A value that is one of these constants. */
    static Value any(Object... constants) {
        return Value.of(Constant.of(List.of(constants)));
    }

    Places places() {
        return new Places(program, frame, new OwnWriters(program, memory, null));
    }

    /** A call of a static method. */
    Invocation call(String returns, Value... arguments) {
        MemberRef callee = new MemberRef("p/X", "x", "()" + returns);
        return new Invocation(state, callee, true, List.of(arguments), new Site(METHOD, 30, 30));
    }

    /** A call on the first of the values. */
    Invocation callOn(String returns, Value... values) {
        MemberRef callee = new MemberRef("p/X", "x", "()" + returns);
        return new Invocation(state, callee, false, List.of(values), new Site(METHOD, 30, 30));
    }
}

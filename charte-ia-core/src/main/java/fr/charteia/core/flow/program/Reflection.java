package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import java.util.Map;
import java.util.Set;

/** What the JDK's reflection is called. */
public final class Reflection {
    public static final String CLASS = "java/lang/Class";
    public static final String METHOD = "java/lang/reflect/Method";
    public static final String CONSTRUCTOR = "java/lang/reflect/Constructor";
    public static final String FIELD = "java/lang/reflect/Field";
    public static final String COMPONENT = "java/lang/reflect/RecordComponent";
    public static final String PROXY = "java/lang/reflect/Proxy";
    public static final String HANDLE = "java/lang/invoke/MethodHandle";
    public static final String VARIABLE = "java/lang/invoke/VarHandle";
    public static final String HANDLES = "java/lang/invoke/MethodHandles";
    public static final String LOOKUP = "java/lang/invoke/MethodHandles$Lookup";

    /** Makes an object that implements interfaces by a handler. */
    static final MemberRef NEW_PROXY = new MemberRef(
            PROXY,
            "newProxyInstance",
            "(Ljava/lang/ClassLoader;[Ljava/lang/Class;Ljava/lang/reflect/InvocationHandler;)Ljava/lang/Object;");

    /** The calls that run code by name: whoever makes one may call what the analysis is about. */
    public static final Set<MemberRef> CALLS = Set.of(
            new MemberRef(METHOD, "invoke", "(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;"),
            new MemberRef(CONSTRUCTOR, "newInstance", "([Ljava/lang/Object;)Ljava/lang/Object;"),
            new MemberRef(CLASS, "newInstance", "()Ljava/lang/Object;"),
            NEW_PROXY,
            new MemberRef(
                    LOOKUP,
                    "findVirtual",
                    "(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/MethodHandle;"),
            new MemberRef(
                    LOOKUP,
                    "findStatic",
                    "(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/MethodHandle;"),
            new MemberRef(LOOKUP, "unreflect", "(Ljava/lang/reflect/Method;)Ljava/lang/invoke/MethodHandle;"));

    /** The methods of these that find something by its name: where they are called, what a name is made of matters. */
    private static final Map<String, Set<String>> BY_NAME = Map.of(
            CLASS,
            Set.of("forName", "getMethod", "getDeclaredMethod", "getField", "getDeclaredField"),
            LOOKUP,
            Set.of(
                    "findVirtual",
                    "findStatic",
                    "findGetter",
                    "findSetter",
                    "findStaticGetter",
                    "findStaticSetter",
                    "findVarHandle",
                    "findStaticVarHandle"));

    /** The calls that write to a field, or find what does, by its name. */
    static final Set<MemberRef> WRITERS = Set.of(
            new MemberRef(FIELD, "set", "(Ljava/lang/Object;Ljava/lang/Object;)V"),
            new MemberRef(FIELD, "setBoolean", "(Ljava/lang/Object;Z)V"),
            new MemberRef(FIELD, "setInt", "(Ljava/lang/Object;I)V"),
            new MemberRef(FIELD, "setLong", "(Ljava/lang/Object;J)V"),
            new MemberRef(FIELD, "setDouble", "(Ljava/lang/Object;D)V"),
            new MemberRef(
                    LOOKUP,
                    "findSetter",
                    "(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/Class;)Ljava/lang/invoke/MethodHandle;"),
            new MemberRef(
                    LOOKUP,
                    "findStaticSetter",
                    "(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/Class;)Ljava/lang/invoke/MethodHandle;"),
            new MemberRef(
                    LOOKUP,
                    "findVarHandle",
                    "(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/Class;)Ljava/lang/invoke/VarHandle;"),
            new MemberRef(
                    LOOKUP,
                    "findStaticVarHandle",
                    "(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/Class;)Ljava/lang/invoke/VarHandle;"),
            new MemberRef(LOOKUP, "unreflectSetter", "(Ljava/lang/reflect/Field;)Ljava/lang/invoke/MethodHandle;"),
            new MemberRef(LOOKUP, "unreflectVarHandle", "(Ljava/lang/reflect/Field;)Ljava/lang/invoke/VarHandle;"));

    /** Whether a body finds classes or members by name. */
    public static boolean findsByName(MethodBody body) {
        return body.instructions()
                .anyMatch(instruction -> instruction instanceof Instruction.Invoke call
                        && BY_NAME.getOrDefault(call.callee().owner(), Set.of())
                                .contains(call.callee().name()));
    }

    private Reflection() {}
}

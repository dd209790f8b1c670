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

    private static final String ATOMIC = "java/util/concurrent/atomic/Atomic";

    /** Read and write a field that is named where they are made, as variable handles do. */
    private static final String OBJECT_UPDATER = ATOMIC + "ReferenceFieldUpdater";

    private static final String INT_UPDATER = ATOMIC + "IntegerFieldUpdater";
    private static final String LONG_UPDATER = ATOMIC + "LongFieldUpdater";
    private static final Set<String> UPDATERS = Set.of(OBJECT_UPDATER, INT_UPDATER, LONG_UPDATER);

    public static final String NEW_UPDATER = "newUpdater";

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
                    "findStaticVarHandle"),
            OBJECT_UPDATER,
            Set.of(NEW_UPDATER),
            INT_UPDATER,
            Set.of(NEW_UPDATER),
            LONG_UPDATER,
            Set.of(NEW_UPDATER));

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
            new MemberRef(LOOKUP, "unreflectVarHandle", "(Ljava/lang/reflect/Field;)Ljava/lang/invoke/VarHandle;"),
            new MemberRef(
                    OBJECT_UPDATER,
                    NEW_UPDATER,
                    "(Ljava/lang/Class;Ljava/lang/Class;Ljava/lang/String;)L" + OBJECT_UPDATER + ";"),
            new MemberRef(INT_UPDATER, NEW_UPDATER, "(Ljava/lang/Class;Ljava/lang/String;)L" + INT_UPDATER + ";"),
            new MemberRef(LONG_UPDATER, NEW_UPDATER, "(Ljava/lang/Class;Ljava/lang/String;)L" + LONG_UPDATER + ";"));

    /** Whether a class is one of the JDK whose methods do what reflection does. */
    public static boolean isOne(String type) {
        return type.startsWith("java/lang/") || isUpdater(type);
    }

    public static boolean isUpdater(String type) {
        return type.startsWith(ATOMIC) && UPDATERS.contains(type);
    }

    /** Whether a body finds classes or members by name. */
    public static boolean findsByName(MethodBody body) {
        return body.instructions()
                .anyMatch(instruction -> instruction instanceof Instruction.Invoke call
                        && BY_NAME.getOrDefault(call.callee().owner(), Set.of())
                                .contains(call.callee().name()));
    }

    private Reflection() {}
}

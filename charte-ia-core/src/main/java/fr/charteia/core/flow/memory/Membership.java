package fr.charteia.core.flow.memory;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Constant.FormOf.Said;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.PlainTexts;
import fr.charteia.core.flow.value.PureCalls;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What tests of membership say. A value that was found among constants of the program is one of them: which one still tells
 * of the data that chose it, as a condition does, but it is not that data. A path that was found to lie in a folder, or an address
 * of a host that the program names, is still that data, and leads nowhere else.
 *
 * <p>The truth value that a test gives remembers which definition it was about ({@link Constant.Tells}); on the branch where
 * it holds, whatever that definition gave is chosen.
 */
public final class Membership {
    private static final String PATH = "java/nio/file/Path";
    private static final String FILE = "java/io/File";
    private static final String STRING = "java/lang/String";

    /** Methods that change of a text no more than its case and the white space around it. */
    private static final Set<String> SAME_TEXT = Set.of(
            "trim", "strip", "stripLeading", "stripTrailing", "toLowerCase", "toUpperCase", "intern", "toString");

    private static final Set<String> TEXT_EQUALITIES = Set.of("equals", "equalsIgnoreCase");
    private static final Set<String> IN_A_COLLECTION = Set.of("contains", "containsKey");

    /** A pattern that has words to choose from, and nothing that stands for more than itself. */
    private static final Pattern OF_WORDS =
            Pattern.compile("(\\(\\?i\\))?\\^?(\\((\\?:)?)?[\\p{L}\\p{N} _/,:;-]+(\\|[\\p{L}\\p{N} _/,:;-]+)*\\)?\\$?");

    /** Methods that leave no step up in a path: of any other, its beginning says nothing. */
    private static final Set<String> WITHOUT_STEPS_UP =
            Set.of("normalize", "toRealPath", "getCanonicalPath", "getCanonicalFile");

    /** Methods that say the same path in another way. */
    private static final Set<String> SAME_PATH =
            Set.of("toPath", "toFile", "toString", "toAbsolutePath", "getPath", "getAbsolutePath", "getAbsoluteFile");

    private final Program program;
    private final Memory memory;
    private final Consumer<Value> asked;

    /**
     * @param asked is told of what is known of no constant yet: more could be said if it were
     */
    public Membership(Program program, Memory memory, Consumer<Value> asked) {
        this.program = program;
        this.memory = memory;
        this.asked = asked;
    }

    /** The result of a call with what it tells of the caller's registers, as they are before it is put into its own. */
    public Value told(State state, Instruction.Invoke call, Value result) {
        List<Integer> arguments = call.arguments();
        if (PureCalls.isBoxing(call.callee())) {
            return result;
        }
        if (result.constant() instanceof Constant.Tells tells) {
            int parameter = State.PARAMETER - tells.definition();
            boolean known = parameter >= 0 && parameter < arguments.size();
            return result.withConstant(known ? told(state, arguments.get(parameter), tells) : Constant.UNKNOWN);
        }
        boolean open = result.constant().isUnknown() || result.constant() instanceof Constant.Likely;
        if (isForm(call.callee()) && (open || isOfPaths(call.callee()))) {
            return result.withConstant(form(state, call, result.constant()));
        }
        if (PureCalls.asksForEmptiness(call.callee())
                && state.registers[arguments.get(0)].constant() instanceof Constant.FormOf form
                && form.said() != Said.HOST) {
            return result.withConstant(about(state, arguments.get(0)));
        }
        if (stripsDown(state, call)) {
            return result.via(taints -> taints.marked(Mark.FORMED));
        }
        if (!result.constant().isUnknown() || !comparesTwo(call.callee(), arguments.size())) {
            return result;
        }
        Value first = state.registers[arguments.get(0)];
        if (isBeginning(call.callee())
                && first.constant() instanceof Constant.FormOf path
                && path.said() == Said.WITHOUT_STEPS_UP) {
            return result.withConstant(new Constant.Tells(path.definition(), Mark.CONFINED, true));
        }
        Value second = state.registers[arguments.get(1)];
        if (Addresses.areOfOneHost(call.callee(), first, second)) {
            return result.withConstant(about(state, arguments.get(0), Mark.CONFINED));
        }
        int one = oneOfFew(state, call.callee(), List.of(first, second));
        if (one >= 0) {
            return result.withConstant(about(state, arguments.get(one)));
        }
        int pattern = call.callee().owner().equals(STRING) ? 1 : 0;
        return isMatch(call.callee()) && PlainTexts.areMatchedBy(pattern == 0 ? first : second)
                ? result.withConstant(
                        told(state, arguments.get(1 - pattern), new Constant.Tells(-1, Mark.FORMED, true)))
                : result;
    }

    /** Whether a call leaves of a text nothing but letters and digits. */
    private static boolean stripsDown(State state, Instruction.Invoke call) {
        List<Integer> arguments = call.arguments();
        return call.callee().name().equals("replaceAll")
                && call.callee().owner().equals(STRING)
                && PlainTexts.areLeftBy(state.registers[arguments.get(1)], state.registers[arguments.get(2)]);
    }

    /** Which of its arguments, the receiver first, a call finds to be one of few constants where it answers yes; -1 when none. */
    public int oneOfFew(State state, MemberRef callee, List<Value> arguments) {
        if (!comparesTwo(callee, arguments.size())) {
            return -1;
        }
        if (isMatch(callee)) {
            int pattern = callee.owner().equals(STRING) ? 1 : 0;
            return isOfWords(arguments.get(pattern)) ? 1 - pattern : -1;
        }
        if (isLookup(callee)) {
            return isOfConstants(state, arguments.get(0), callee) ? 1 : -1;
        }
        if (!isEquality(callee)) {
            return -1;
        }
        return isText(arguments.get(0)) ? 1 : isText(arguments.get(1)) ? 0 : -1;
    }

    /** That what a register holds is one of few: of the host of an address, that it goes to one of few hosts. */
    private static Constant about(State state, int register) {
        boolean host = state.registers[register].constant() instanceof Constant.FormOf form && form.said() == Said.HOST;
        return about(state, register, host ? Mark.CONFINED : Mark.CONTROL);
    }

    private static Constant about(State state, int register, Mark mark) {
        return state.registers[register].constant() instanceof Constant.FormOf form
                ? new Constant.Tells(form.definition(), mark, true)
                : told(state, register, new Constant.Tells(-1, mark, true));
    }

    /** What is told, of what a register holds. */
    private static Constant told(State state, int register, Constant.Tells tells) {
        int definition = state.definitions[register];
        return definition == -1 ? Constant.UNKNOWN : tells.of(definition);
    }

    private boolean isLookup(MemberRef callee) {
        return IN_A_COLLECTION.contains(callee.name())
                && callee.descriptor().equals("(Ljava/lang/Object;)Z")
                && (program.index().isSubtype(callee.owner(), "java/util/Collection")
                        || program.index().isSubtype(callee.owner(), "java/util/Map"));
    }

    /** Whether a call answers yes or no to two things, the receiver one of them. */
    private static boolean comparesTwo(MemberRef callee, int arguments) {
        return arguments == 2 && callee.descriptor().endsWith(")Z");
    }

    private static boolean isBeginning(MemberRef callee) {
        return callee.name().equals("startsWith")
                && (callee.owner().equals(PATH)
                        || callee.owner().equals(STRING) && callee.descriptor().equals("(Ljava/lang/String;)Z"));
    }

    private static boolean isForm(MemberRef callee) {
        return isOfPaths(callee)
                ? WITHOUT_STEPS_UP.contains(callee.name()) || SAME_PATH.contains(callee.name())
                : Addresses.areSaidBy(callee) || callee.owner().equals(STRING) && SAME_TEXT.contains(callee.name());
    }

    private static boolean isOfPaths(MemberRef callee) {
        return callee.owner().equals(PATH) || callee.owner().equals(FILE);
    }

    /** Of what the result is another way to say it: whoever checks the one may open, or send, the other. */
    private static Constant form(State state, Instruction.Invoke call, Constant known) {
        Said said = said(call.callee());
        int receiver = call.arguments().get(0);
        if (state.registers[receiver].constant() instanceof Constant.FormOf form) {
            return new Constant.FormOf(form.definition(), form.said() == Said.WHOLE ? said : form.said(), known);
        }
        int definition = state.definitions[receiver];
        return definition == -1 ? known : new Constant.FormOf(definition, said, known);
    }

    private static Said said(MemberRef callee) {
        if (isOfPaths(callee)) {
            return WITHOUT_STEPS_UP.contains(callee.name()) ? Said.WITHOUT_STEPS_UP : Said.WHOLE;
        }
        return Addresses.areAskedForTheirHost(callee) ? Said.HOST : Said.WHOLE;
    }

    private static boolean isEquality(MemberRef callee) {
        return callee.owner().equals(STRING) && TEXT_EQUALITIES.contains(callee.name())
                || callee.owner().equals("java/util/Objects") && callee.name().equals("equals");
    }

    private static boolean isMatch(MemberRef callee) {
        return callee.name().equals("matches")
                && (callee.owner().equals(STRING) || callee.owner().equals("java/util/regex/Pattern"));
    }

    /** Whether a pattern is known that only few texts match, each of which it has in full. */
    private static boolean isOfWords(Value pattern) {
        return isText(pattern)
                && pattern.constant()
                        .texts()
                        .filter(texts -> texts.stream()
                                .allMatch(text -> OF_WORDS.matcher(text).matches()))
                        .isPresent();
    }

    private static boolean isText(Value value) {
        return value.objects().isEmpty() && value.constant().texts().isPresent();
    }

    /** Whether all that the collection holds are constants, or what its class was initialised with and nobody changes. */
    private boolean isOfConstants(State state, Value collection, MemberRef callee) {
        Slot slot = callee.name().equals("containsKey") ? Slot.KEY : Slot.ELEMENT;
        return !collection.objects().isEmpty()
                && collection.objects().stream().allMatch(object -> {
                    Value held = memory.read(state, Value.of(object), slot);
                    asked.accept(held);
                    // What is passed has a label of its own, whatever it is.
                    return held.objects().isEmpty()
                            && (held.taints().isEmpty() || object.isInput())
                            && (held.constant().values().isPresent()
                                    || object.isGlobal() && held.constant().isUnknown());
                });
    }
}

package fr.charteia.core.flow.value;

import fr.charteia.core.bytecode.MemberRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Computes with texts of which only a part is known, for the addresses of requests and the columns of statements. What it says is never used to decide a
 * branch: it is what the text reads like, not what it is.
 */
public final class PartialTexts {
    /** How many texts a value may be. */
    private static final int LIMIT = 4;

    /** How many addresses a value may be: those of all that a program knows to ask. */
    private static final int ADDRESSES = 16;

    /** How many letters of the beginning of a text are told: after these, the next piece of it is not looked at. */
    private static final int LONGEST = 60;

    private static final String STRING = "java/lang/String";
    private static final String MESSAGE = "java/text/MessageFormat";

    /** What stands before the host of an address. */
    static final String BEFORE_HOST = "://";

    /** Methods after which a text is still the same address, or goes to the same host. */
    private static final Set<String> ALIKE = Set.of(
            "trim",
            "strip",
            "stripLeading",
            "stripTrailing",
            "toLowerCase",
            "toString",
            "intern",
            "substring",
            "replace",
            "replaceAll",
            "replaceFirst");

    private PartialTexts() {}

    /** What a constant reads like, nothing at all for none; empty when it cannot be an address. */
    public static Optional<Set<PartialText>> of(Constant constant) {
        if (constant instanceof Constant.Local local) {
            return of(local.elsewhere());
        }
        if (constant instanceof Constant.Likely likely) {
            return Optional.of(likely.all());
        }
        if (constant instanceof Constant.FromInput input) {
            return Optional.of(Set.of(PartialText.of(input.path())));
        }
        if (!(constant instanceof Constant.Known known)) {
            return Optional.of(Set.of(constant == Constant.NONE ? PartialText.EMPTY : PartialText.UNKNOWN));
        }
        Set<PartialText> all = new LinkedHashSet<>();
        for (Object value : known.all()) {
            if (value != Constant.NULL) {
                Optional<PartialText> one = PartialText.of(String.valueOf(value));
                if (one.isEmpty()) {
                    return Optional.empty();
                }
                all.add(one.get());
            }
        }
        return Optional.of(all);
    }

    /** The letters that the texts begin with which a constant reads like; empty where it may begin with anything. */
    public static Optional<Set<String>> beginnings(Constant constant) {
        if (constant instanceof Constant.Local local) {
            return beginnings(local.elsewhere());
        }
        Set<String> beginnings = new LinkedHashSet<>();
        if (constant instanceof Constant.Likely likely) {
            likely.all().forEach(text -> beginnings.add(text.beginning()));
        }
        return Optional.of(beginnings).filter(all -> !all.isEmpty() && !all.contains(""));
    }

    /** What is passed on which it depends how the texts begin that a constant reads like, behind the letters that are known. */
    public static Set<AccessPath> openBeginnings(Constant constant) {
        if (constant instanceof Constant.Local local) {
            return openBeginnings(local.elsewhere());
        } else if (constant instanceof Constant.FromInput input) {
            return Set.of(input.path());
        }
        Set<AccessPath> open = new LinkedHashSet<>();
        if (constant instanceof Constant.Likely likely) {
            likely.all().forEach(text -> text.openBeginning().ifPresent(open::add));
        }
        return open;
    }

    /** The letters that the texts end with which a constant reads like, as far as they are known. */
    public static Set<String> endings(Constant constant) {
        Constant known = constant instanceof Constant.Local local ? local.elsewhere() : constant;
        Set<String> endings = new LinkedHashSet<>();
        if (known instanceof Constant.Likely likely) {
            likely.all().forEach(text -> endings.add(text.ending()));
        }
        endings.remove("");
        return endings;
    }

    /** The constant that stands for any of these texts. */
    public static Constant constant(Set<PartialText> all) {
        Set<PartialText> some = bounded(all);
        return some.stream().noneMatch(PartialText::isTelling) ? Constant.UNKNOWN : new Constant.Likely(some);
    }

    /** The texts, where they are few; else the addresses among them, and that there are others. */
    public static Set<PartialText> bounded(Set<PartialText> all) {
        if (all.size() <= LIMIT) {
            return all;
        }
        Set<PartialText> addresses = new LinkedHashSet<>(all);
        addresses.removeIf(text -> !text.isAddress());
        if (addresses.size() > ADDRESSES) {
            return Set.of(PartialText.UNKNOWN);
        }
        if (addresses.size() < all.size()) {
            addresses.add(PartialText.UNKNOWN);
        }
        return Ordered.set(addresses);
    }

    /** What is known of more constants than are told apart: the addresses among them. */
    static Constant ofMany(Set<Object> constants) {
        Set<PartialText> all = new LinkedHashSet<>();
        for (Object one : constants) {
            all.add(
                    one instanceof String text
                            ? PartialText.of(text).orElse(PartialText.UNKNOWN)
                            : PartialText.UNKNOWN);
        }
        return constant(all);
    }

    /** Either of two constants of which one at least is likely; what grows in a loop soon is more than are followed. */
    static Constant join(Constant left, Constant right) {
        if (left.isUnknown() || right.isUnknown()) {
            return Constant.UNKNOWN;
        }
        boolean statements = areStatements(left) || areStatements(right);
        Set<PartialText> a = pieces(left, statements);
        Set<PartialText> b = pieces(right, statements);
        if (a.isEmpty() && !isNull(left) || b.isEmpty() && !isNull(right)) {
            return Constant.UNKNOWN;
        }
        Set<PartialText> both = new LinkedHashSet<>(a);
        both.addAll(b);
        Constant either = constant(both);
        if (!left.isSomething() || !right.isSomething()) {
            return either;
        }
        return left.isExact() && right.isExact() ? either.exactly() : either.something();
    }

    private static boolean isNull(Constant constant) {
        return constant.single().equals(Optional.of(Constant.NULL));
    }

    /** One after the other, without anything between. */
    public static Constant concatenated(List<Constant> parts) {
        Constant text = assembled(parts, PartialText::then);
        return text == Constant.UNKNOWN
                ? new Constant.Text(beginning(parts), parts.stream().anyMatch(Constant::isFilled), false)
                : parts.stream().allMatch(part -> part.isExact() || part.isSomeText())
                        ? text.exactly()
                        : text.something();
    }

    private static String beginning(List<Constant> parts) {
        StringBuilder beginning = new StringBuilder();
        for (Constant part : parts) {
            beginning.append(part.isSomething() ? part.beginning() : "");
            if (part.single().isEmpty() || beginning.length() > LONGEST) {
                break;
            }
        }
        return beginning.toString();
    }

    /** Each under the one before it, unless it is absolute. */
    public static Constant stacked(List<Constant> parts) {
        return assembled(parts, PartialText::above);
    }

    private static Constant assembled(
            List<Constant> parts, BiFunction<PartialText, PartialText, Optional<PartialText>> assembly) {
        Set<PartialText> all = Set.of(PartialText.EMPTY);
        for (Constant part : parts) {
            boolean begun = all.stream().allMatch(PartialText::isStatement);
            Set<PartialText> next = pieces(part, begun || all.equals(Set.of(PartialText.EMPTY)) && areStatements(part));
            Set<PartialText> longer = new LinkedHashSet<>();
            for (PartialText before : all) {
                for (PartialText one : next) {
                    Optional<PartialText> both = assembly.apply(before, one);
                    if (both.isEmpty()) {
                        return Constant.UNKNOWN;
                    }
                    longer.add(both.get());
                }
            }
            if (longer.isEmpty()) {
                return Constant.UNKNOWN;
            }
            all = bounded(longer);
        }
        return constant(all);
    }

    /** What a constant reads like, where any text may stand in a statement; nothing where it is no piece. */
    private static Set<PartialText> pieces(Constant constant, boolean inStatement) {
        return of(constant)
                .or(() -> Optional.of(constant)
                        .filter(some -> inStatement)
                        .flatMap(Constant::texts)
                        .map(PartialTexts::ofStatements))
                .orElse(Set.of());
    }

    private static Set<PartialText> ofStatements(List<String> texts) {
        Set<PartialText> all = new LinkedHashSet<>();
        texts.forEach(text -> all.add(PartialText.ofStatement(text)));
        return all;
    }

    /** Whether it is texts, as far as they are known, that all begin like a statement of SQL. */
    private static boolean areStatements(Constant constant) {
        Set<PartialText> all = constant instanceof Constant.Likely likely
                ? likely.all()
                : constant.texts().map(PartialTexts::ofStatements).orElse(Set.of());
        return !all.isEmpty() && all.stream().allMatch(PartialText::isStatement);
    }

    /** What reads like a statement of SQL, as it is; nothing is known of any other. */
    public static Constant statement(Constant constant) {
        return areStatements(constant) ? constant : Constant.UNKNOWN;
    }

    /**
     * What can be told of a constant where it is passed on: constants, numbers that are above 0 or of which all is known that has a say in
     * them, and statements of SQL.
     */
    public static Constant told(Constant constant) {
        if (constant.values().isPresent() || constant.isCounted() || constant.isPositive()) {
            return constant;
        }
        Set<PartialText> all = new LinkedHashSet<>();
        if (constant instanceof Constant.Likely likely && areStatements(likely)) {
            likely.all().forEach(text -> all.addAll(text.with(path -> Set.of(PartialText.UNKNOWN))));
        }
        return constant(all);
    }

    /**
     * What can be told of a text that things are kept by, where it is passed on: how it begins. Of an address that ends before its host
     * does, whoever asks for it wants to know the rest, which is told otherwise.
     */
    public static Constant key(Constant constant) {
        Set<PartialText> all = new LinkedHashSet<>();
        for (String beginning : beginnings(constant).orElse(Set.of())) {
            int before = beginning.indexOf(BEFORE_HOST);
            if (before >= 0 && beginning.indexOf('/', before + BEFORE_HOST.length()) < 0) {
                return Constant.UNKNOWN;
            }
            all.add(PartialText.begun(beginning));
        }
        return constant(all);
    }

    /** What a piece of a text is known to be: that it carries nothing, where that is all. */
    public static Constant piece(Constant constant, boolean carriesNothing) {
        return constant.isUnknown() && carriesNothing
                ? new Constant.Likely(Set.of(new PartialText(List.of(PartialText.Mark.PLAIN))))
                : constant;
    }

    /** The texts that a concatenation with such a recipe makes. */
    public static Constant concatenated(String recipe, List<Constant> arguments) {
        List<Constant> parts = new ArrayList<>();
        int argument = 0;
        StringBuilder letters = new StringBuilder();
        for (char c : recipe.toCharArray()) {
            if (c == '\1') {
                parts.add(Constant.of((Object) letters.toString()));
                letters.setLength(0);
                parts.add(arguments.get(argument++));
            } else {
                letters.append(c);
            }
        }
        parts.add(Constant.of((Object) letters.toString()));
        return concatenated(parts);
    }

    /**
     * What a method of texts gives for texts of which a part is known; empty for any other method.
     *
     * @param elements the constants in an array that is passed
     */
    public static Optional<Constant> call(
            MemberRef callee, List<Value> arguments, Function<Value, List<Constant>> elements) {
        boolean text = (callee.owner().equals(STRING) || isOfMessage(callee))
                && callee.descriptor().endsWith(")L" + STRING + ";")
                && !arguments.isEmpty()
                && arguments.get(0).objects().isEmpty();
        if (!text) {
            return Optional.empty();
        }
        Constant first = arguments.get(0).constant();
        Constant result = Constant.UNKNOWN;
        if (callee.name().equals("concat")) {
            result = concatenated(List.of(first, arguments.get(1).constant()));
        } else if (callee.name().startsWith("format") && callee.descriptor().contains("[")) {
            Function<String, List<FormatText.Part>> parts =
                    isOfMessage(callee) ? FormatText::partsOfMessage : FormatText::parts;
            result = first.texts()
                    .filter(all -> all.size() == 1)
                    .map(all -> formatted(parts.apply(all.get(0)), elements.apply(arguments.get(arguments.size() - 1))))
                    .orElse(Constant.UNKNOWN);
        } else if (ALIKE.contains(callee.name()) || callee.name().equals("valueOf")) {
            result = of(first).map(PartialTexts::constant).orElse(Constant.UNKNOWN);
        }
        return result == Constant.UNKNOWN ? Optional.empty() : Optional.of(result);
    }

    private static boolean isOfMessage(MemberRef callee) {
        return callee.owner().equals(MESSAGE)
                && callee.name().equals("format")
                && callee.descriptor().startsWith("(L" + STRING + ";[");
    }

    /** Texts one after the other, with another between each two. */
    public static Constant joined(Constant between, List<Constant> texts) {
        List<Constant> parts = new ArrayList<>();
        for (Constant text : texts) {
            if (!parts.isEmpty()) {
                parts.add(between);
            }
            parts.add(text);
        }
        return concatenated(parts);
    }

    /** A format in which each conversion is replaced by the argument that it asks for. */
    private static Constant formatted(List<FormatText.Part> format, List<Constant> arguments) {
        List<Constant> parts = new ArrayList<>();
        for (FormatText.Part part : format) {
            if (part.isText()) {
                parts.add(Constant.of((Object) part.text()));
            } else {
                parts.add(part.argument() < arguments.size() ? arguments.get(part.argument()) : Constant.UNKNOWN);
            }
        }
        return concatenated(parts);
    }
}

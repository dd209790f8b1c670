package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.Advice.Handed;
import fr.charteia.core.bytecode.Advice.What;
import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Reads the pointcuts of AspectJ, as Spring has them: {@code execution}, {@code within}, {@code @annotation}, {@code @within}, {@code
 * @target}, {@code this}, {@code target}, {@code args}, {@code bean}, and those that have a name. What has anything else in it is not
 * read at all.
 */
final class PointcutParser {
    /** How many pointcuts that have a name may name each other. */
    private static final int DEPTH = 8;

    /** What names are made of in Java, accents too. */
    private static final String LETTERS = "\\p{javaJavaIdentifierPart}";

    private static final Pattern WORD = Pattern.compile("\\s*(@?[" + LETTERS + ".]+)\\s*\\(");
    private static final Pattern OPERATOR = Pattern.compile("\\s*(&&|\\|\\||\\band\\b|\\bor\\b)");
    private static final Pattern NOT = Pattern.compile("\\s*(!|\\bnot\\b)");
    /** The types that a pattern of types names are not read: they pick nothing that the types themselves do not. */
    private static final Pattern ARGUMENTS_OF_TYPES = Pattern.compile("<[^<>]*>");

    private static final Pattern TYPES = Pattern.compile("[" + LETTERS + ".*+\\[\\]]+");
    private static final Map<String, Integer> MODIFIERS = Map.of(
            "public", Opcodes.ACC_PUBLIC,
            "protected", Opcodes.ACC_PROTECTED,
            "private", Opcodes.ACC_PRIVATE,
            "static", Opcodes.ACC_STATIC,
            "final", Opcodes.ACC_FINAL,
            "synchronized", Opcodes.ACC_SYNCHRONIZED);

    private final ClassIndex index;
    private final ClassHeader aspect;
    private final MethodHeader advice;
    private final Function<MethodHeader, Optional<String>> named;
    private final int depth;
    private final TypePatterns types;
    private String text = "";
    private int at;

    /**
     * @param aspect the class whose method the pointcut stands at
     * @param advice that method: names may stand for the types of what it takes
     * @param named the text of a pointcut to which a method gives its name
     */
    PointcutParser(
            ClassIndex index, ClassHeader aspect, MethodHeader advice, Function<MethodHeader, Optional<String>> named) {
        this(index, aspect, advice, named, 0);
    }

    private PointcutParser(
            ClassIndex index,
            ClassHeader aspect,
            MethodHeader advice,
            Function<MethodHeader, Optional<String>> named,
            int depth) {
        this.index = index;
        this.aspect = aspect;
        this.advice = advice;
        this.named = named;
        this.depth = depth;
        this.types = new TypePatterns(index, Names.canonical(aspect.packageName()));
    }

    /** Tells that a text has something in it that is not read. */
    private static final class NotRead extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotRead() {
            super("", null, false, false);
        }
    }

    /** What a text picks; empty where it is not read. */
    Optional<Pointcut> parse(String pointcut) {
        text = pointcut;
        at = 0;
        try {
            Pointcut read = any();
            return text.substring(at).isBlank() ? Optional.of(read) : Optional.empty();
        } catch (NotRead e) {
            return Optional.empty();
        }
    }

    private Pointcut any() {
        Pointcut read = all();
        while (operator("||", "or")) {
            read = read.or(all());
        }
        return read;
    }

    private Pointcut all() {
        Pointcut read = one();
        while (operator("&&", "and")) {
            read = read.and(one());
        }
        return read;
    }

    private boolean operator(String sign, String word) {
        Matcher matcher = OPERATOR.matcher(text).region(at, text.length());
        boolean is = matcher.lookingAt()
                && (matcher.group(1).equals(sign) || matcher.group(1).equals(word));
        at = is ? matcher.end() : at;
        return is;
    }

    private Pointcut one() {
        Matcher not = NOT.matcher(text).region(at, text.length());
        if (not.lookingAt()) {
            at = not.end();
            return one().negated();
        }
        Matcher word = WORD.matcher(text).region(at, text.length());
        if (word.lookingAt()) {
            at = word.end();
            return designated(word.group(1), upToClosing());
        }
        int open = text.indexOf('(', at);
        require(open >= 0 && text.substring(at, open).isBlank());
        at = open + 1;
        Pointcut within = any();
        require(upToClosing().isEmpty());
        return within;
    }

    private static void require(boolean isSo) {
        if (!isSo) {
            throw new NotRead();
        }
    }

    /** A pattern of types of which all is read. */
    private static String ofTypes(String pattern) {
        require(TYPES.matcher(pattern).matches());
        return pattern;
    }

    /** What stands before the parenthesis that closes the one that was read last. */
    private String upToClosing() {
        int start = at;
        for (int open = 1; at < text.length(); at++) {
            open += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            if (open == 0) {
                return text.substring(start, at++).trim();
            }
        }
        throw new NotRead();
    }

    private Pointcut designated(String word, String content) {
        return switch (word) {
            case "execution" -> execution(content);
            case "within" -> {
                String within = ofTypes(withoutArguments(content));
                yield (type, method) -> picked(types.matches(within, type.name()));
            }
            case "@annotation" -> bearing(content, true);
            case "@within", "@target" -> bearing(content, false);
            case "this", "target" -> receiver(content);
            case "args" -> arguments(content);
            case "bean" -> (type, method) -> picked(Names.matches(content, beanName(type)));
            default -> byName(word);
        };
    }

    private static Optional<Map<String, Handed>> picked(boolean is) {
        return is ? Optional.of(Map.of()) : Optional.empty();
    }

    private static String beanName(ClassHeader type) {
        String simple = Names.inner(type.name());
        return simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
    }

    private Pointcut byName(String name) {
        int last = name.lastIndexOf('.');
        String type = name.substring(0, Math.max(last, 0));
        require(depth <= DEPTH && !name.startsWith("@"));
        ClassHeader declaring = type.isEmpty()
                ? aspect
                : index.names().stream()
                        .filter(one -> types.matches(type, one))
                        .findFirst()
                        .flatMap(index::find)
                        .orElseThrow(NotRead::new);
        MethodHeader method = index.supertypes(declaring.name()).stream()
                .flatMap(above -> index.find(above).stream())
                .flatMap(header -> header.methods(name.substring(last + 1)).stream())
                .findFirst()
                .orElseThrow(NotRead::new);
        return named.apply(method)
                .flatMap(told -> new PointcutParser(index, declaring, method, named, depth + 1).parse(told))
                .orElseThrow(NotRead::new);
    }

    private static String withoutArguments(String pattern) {
        String bare = ARGUMENTS_OF_TYPES.matcher(pattern).replaceAll("");
        return bare.equals(pattern) ? bare : withoutArguments(bare);
    }

    private Pointcut execution(String content) {
        String bare = withoutArguments(content);
        int open = bare.indexOf('(');
        require(open >= 0 && bare.indexOf(')') == bare.length() - 1);
        List<String> taken = list(bare.substring(open + 1, bare.length() - 1));
        taken.forEach(PointcutParser::ofTypes);
        List<String> head =
                new ArrayList<>(Arrays.asList(bare.substring(0, open).trim().split("\\s+")));
        String name = ofTypes(head.remove(head.size() - 1));
        String result = head.isEmpty() ? "*" : ofTypes(head.remove(head.size() - 1));
        head.forEach(PointcutParser::requireKnown);
        int last = name.lastIndexOf('.');
        String owner = name.substring(0, Math.max(last, 0)) + (last > 0 && name.charAt(last - 1) == '.' ? ".*" : "");
        String method = name.substring(last + 1);
        return (type, asked) -> picked(Names.matches(method, asked.name())
                && head.stream().allMatch(word -> isSo(word, asked))
                && types.matches(result, Type.getReturnType(asked.descriptor()))
                && types.match(taken, List.of(Type.getArgumentTypes(asked.descriptor())))
                && (owner.isEmpty() || isDeclaredBy(owner, type, asked)));
    }

    private static List<String> list(String text) {
        return text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(",")).map(String::trim).toList();
    }

    private static void requireKnown(String word) {
        String bare = positive(word);
        require(bare.startsWith("@") ? TYPES.matcher(bare.substring(1)).matches() : MODIFIERS.containsKey(bare));
    }

    private static String positive(String word) {
        return word.startsWith("!") ? word.substring(1) : word;
    }

    private boolean isSo(String word, MethodHeader method) {
        String bare = positive(word);
        boolean is = bare.startsWith("@")
                ? bears(method.annotations(), bare.substring(1))
                : (method.access() & MODIFIERS.getOrDefault(bare, 0)) != 0;
        return is != word.startsWith("!");
    }

    /** Whether a class that is meant declares the method: the class itself, or one above it. */
    private boolean isDeclaredBy(String owner, ClassHeader type, MethodHeader method) {
        return index.supertypes(type.name()).stream()
                .filter(above -> types.matches(owner, above))
                .anyMatch(above -> above.equals(type.name())
                        || index.find(above).stream()
                                .flatMap(header -> header.methods(method.name()).stream())
                                .anyMatch(declared -> Type.getArgumentTypes(declared.descriptor()).length
                                        == Type.getArgumentTypes(method.descriptor()).length));
    }

    private boolean bears(List<AnnotationFact> annotations, String pattern) {
        return annotations.stream().anyMatch(one -> types.matches(pattern, one.typeName()));
    }

    private Pointcut bearing(String content, boolean onMethod) {
        Optional<String> named = typeOfParameter(content);
        String pattern = ofTypes(named.orElse(content));
        return (type, method) -> bears(onMethod ? method.annotations() : type.annotations(), pattern)
                ? Optional.of(named.isPresent() ? Map.of(content, Handed.of(What.UNKNOWN)) : Map.of())
                : Optional.empty();
    }

    private Pointcut receiver(String content) {
        Optional<String> named = typeOfParameter(content);
        String pattern = ofTypes(named.orElse(content)) + "+";
        return (type, method) -> types.matches(pattern, type.name())
                ? Optional.of(named.isPresent() ? Map.of(content, Handed.of(What.RECEIVER)) : Map.of())
                : Optional.empty();
    }

    /** By types, or by names of what the advice takes, which is handed those. */
    private Pointcut arguments(String content) {
        List<String> taken = list(withoutArguments(content));
        List<String> patterns = taken.stream()
                .map(one -> typeOfParameter(one)
                        .map(type -> type + (isClass(type) ? "+" : ""))
                        .orElse(one))
                .map(PointcutParser::ofTypes)
                .toList();
        int rest = taken.indexOf("..");
        return (type, method) -> {
            List<Type> passed = List.of(Type.getArgumentTypes(method.descriptor()));
            if (!types.match(patterns, passed)) {
                return Optional.empty();
            }
            Map<String, Handed> handed = new LinkedHashMap<>();
            for (int i = 0; i < taken.size(); i++) {
                int place = rest >= 0 && i > rest ? passed.size() - taken.size() + i : i;
                if (typeOfParameter(taken.get(i)).isPresent()) {
                    handed.put(taken.get(i), new Handed(What.ARGUMENT, place));
                }
            }
            return Optional.of(handed);
        };
    }

    private static boolean isClass(String type) {
        return type.indexOf('.') >= 0 && !type.endsWith("]");
    }

    /** The class of what the advice takes under a name; an {@code Object} may be anything. */
    private Optional<String> typeOfParameter(String name) {
        int place = advice.parameterNames().indexOf(name);
        return place < 0
                ? Optional.empty()
                : Optional.of(Type.getArgumentTypes(advice.descriptor())[place].getClassName())
                        .map(type -> type.equals("java.lang.Object") ? "*" : type);
    }
}

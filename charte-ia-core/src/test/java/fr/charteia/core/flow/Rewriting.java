package fr.charteia.core.flow;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A way to write the programs of the suite otherwise, after which each of them does, line by line, what it did before. */
enum Rewriting {
    /** Each value goes through a method that only gives it back. */
    VALUES_HANDED_ON(
            Part.VALUES,
            "Rewritten.same(",
            ")",
            "static <T> T same(T t) { return t; }",
            "static @p same(@p t) { return t; }",
            1,
            19),
    /** Each value goes through an object that holds it. */
    VALUES_IN_OBJECTS(
            Part.VALUES,
            "Rewritten.same(",
            ")",
            "static class Box<T> { private T t; Box(T t) { this.t = t; } T get() { return t; } } "
                    + "static <T> T same(T t) { return new Box<>(t).get(); }",
            "static @p same(@p t) { return new Box<@P>(t).get(); }",
            14,
            115),
    /** Each value goes through one of two implementations of an interface, made where it is called. */
    VALUES_BY_DISPATCH(
            Part.VALUES,
            "Rewritten.same(",
            ")",
            "interface Way { Object go(Object o); } "
                    + "static class Same implements Way { public Object go(Object o) { return o; } } "
                    + "static class Other implements Way { public Object go(Object o) { return \"other\"; } } "
                    + "@SuppressWarnings(\"unchecked\") static <T> T same(T t) { Way w = new Same(); return (T) w.go(t); }",
            "static @p same(@p t) { return t; }",
            14,
            86),
    /** Each condition goes through a method that only gives it back. */
    CONDITIONS_HANDED_ON(
            Part.CONDITIONS, "Rewritten.same(", ")", "static boolean same(boolean t) { return t; }", "", 0, 12),
    /** Each condition chooses one of two truth values. */
    CONDITIONS_THAT_CHOOSE(Part.CONDITIONS, "((", ") ? true : false)", "", "", 0, 0),
    /** Each condition decides whether a method throws, and another catches that. */
    CONDITIONS_THAT_THROW(
            Part.CONDITIONS,
            "Rewritten.same(",
            ")",
            "static boolean same(boolean t) { try { check(t); return true; } catch (IllegalStateException e) { return false; } } "
                    + "static void check(boolean t) { if (!t) { throw new IllegalStateException(); } }",
            "",
            0,
            24),
    /** Each call that is a statement is followed by a {@code finally}. */
    CALLS_TIDIED(
            Part.CALLS,
            "try { ",
            " } finally { Rewritten.log(); }",
            "static void log() { System.out.println(); }",
            "",
            1,
            38),
    /** Each call that is a statement is made by a function that a method is handed. */
    CALLS_IN_FUNCTIONS(
            Part.CALLS, "Rewritten.run(() -> { ", " });", "static void run(Runnable r) { r.run(); }", "", 74, 291),
    /** Each value may be there or not, and is taken if it is. */
    VALUES_IN_OPTIONALS(
            Part.VALUES,
            "Rewritten.same(",
            ")",
            "static <T> T same(T t) { return java.util.Optional.ofNullable(t).orElse(null); }",
            "static @p same(@p t) { return java.util.Optional.of(t).get(); }",
            15,
            149),
    /** Each condition decides in which case a method is. */
    CONDITIONS_BY_CASES(
            Part.CONDITIONS,
            "Rewritten.same(",
            ")",
            "static boolean same(boolean t) { if (t) { return true; } return false; }",
            "",
            0,
            24),
    /** Each condition is one of two constants. */
    CONDITIONS_BY_CONSTANTS(
            Part.CONDITIONS,
            "(Rewritten.same(",
            ") == Rewritten.Answer.YES)",
            "enum Answer { YES, NO } static Answer same(boolean t) { return t ? Answer.YES : Answer.NO; }",
            "",
            0,
            33),
    /** Each call that is a statement is made in a loop that runs once. */
    CALLS_IN_LOOPS(Part.CALLS, "for (int once = 0; once < 1; once++) { ", " }", "", "", 2, 136);

    /** What of a program is put into something else. */
    private enum Part {
        /** What variables and fields are given, what methods give back, what an AI and a decision are given. */
        VALUES,
        /** What an {@code if} asks, but for patterns, whose variables it declares. */
        CONDITIONS,
        /** Statements that are calls. */
        CALLS
    }

    private static final List<List<String>> PRIMITIVES = List.of(
            List.of("int", "Integer"),
            List.of("long", "Long"),
            List.of("boolean", "Boolean"),
            List.of("char", "Character"),
            List.of("double", "Double"),
            List.of("byte", "Byte"),
            List.of("short", "Short"),
            List.of("float", "Float"));

    /** The kinds of expressions that are no plain constants and have a type of their own, or take that of where they are. */
    private static final Set<Class<? extends Expression>> TYPED = Set.of(
            ArrayAccessExpr.class,
            BinaryExpr.class,
            CastExpr.class,
            EnclosedExpr.class,
            FieldAccessExpr.class,
            MethodCallExpr.class,
            NameExpr.class,
            ObjectCreationExpr.class);

    private final Part part;
    private final String before;
    private final String after;
    private final String members;
    private final String ofPrimitives;
    private final int missed;
    private final int invented;

    /**
     * A way to write them.
     *
     * @param members what the class {@code Rewritten} declares that they use
     * @param ofPrimitives what it declares for each primitive type {@code @p}, whose box is {@code @P}
     * @param missed how many lines of the suite are known to be missed then
     * @param invented how many are known to be invented
     */
    Rewriting(Part part, String before, String after, String members, String ofPrimitives, int missed, int invented) {
        this.part = part;
        this.before = before;
        this.after = after;
        this.members = members;
        this.ofPrimitives = ofPrimitives;
        this.missed = missed;
        this.invented = invented;
    }

    private String helper() {
        String each = PRIMITIVES.stream()
                .map(type -> ofPrimitives.replace("@p", type.get(0)).replace("@P", type.get(1)))
                .collect(Collectors.joining(" "));
        return "class Rewritten { " + members + " " + each + " }";
    }

    /** How many lines of the suite are known to be missed where all of it is rewritten so. */
    int missed() {
        return missed;
    }

    /** How many lines of the suite are known to be invented where all of it is rewritten so. */
    int invented() {
        return invented;
    }

    /** The source rewritten, its lines where they were. */
    String of(String source) {
        return of(source, Set.of());
    }

    /** The same, but for what stands on some lines. */
    String of(String source, Set<Integer> but) {
        ParserConfiguration java = new ParserConfiguration()
                .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17)
                .setTabSize(1);
        CompilationUnit unit = new JavaParser(java).parse(source).getResult().orElseThrow();
        List<Insertion> insertions = new ArrayList<>();
        Set<Range> ranges = new HashSet<>();
        parts(unit)
                .map(Node::getRange)
                .map(range -> range.orElseThrow())
                .filter(range -> but.stream().noneMatch(line -> range.begin.line <= line && line <= range.end.line))
                .filter(ranges::add)
                .forEach(range -> {
                    insertions.add(new Insertion(range.begin, before, size(range)));
                    insertions.add(new Insertion(range.end.right(1), after, -size(range)));
                });
        // What comes last is put in first; where two meet, what is closed there comes before what is opened, the widest
        // outermost.
        insertions.sort(Comparator.comparing(Insertion::at).thenComparing(Insertion::order));
        List<StringBuilder> lines = source.lines().map(StringBuilder::new).collect(Collectors.toList());
        for (int i = insertions.size() - 1; i >= 0; i--) {
            Position at = insertions.get(i).at();
            lines.get(at.line - 1).insert(at.column - 1, insertions.get(i).text());
        }
        lines.add(new StringBuilder(helper()));
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private record Insertion(Position at, String text, int size) {
        /** Ends first, the shortest of them first; then starts, the longest of them first. */
        int order() {
            return size < 0 ? Integer.MIN_VALUE - size : -size;
        }
    }

    private static int size(Range range) {
        return (range.end.line - range.begin.line) * 1000 + range.end.column - range.begin.column + 1;
    }

    private Stream<? extends Node> parts(CompilationUnit unit) {
        return switch (part) {
            case VALUES ->
                values(unit)
                        .filter(value -> TYPED.contains(value.getClass()))
                        .filter(value -> !(value instanceof ObjectCreationExpr made
                                && made.getAnonymousClassBody().isPresent()));
            case CONDITIONS ->
                unit.findAll(IfStmt.class).stream()
                        .map(IfStmt::getCondition)
                        .filter(condition -> condition
                                        .findAll(PatternExpr.class)
                                        .isEmpty()
                                && condition.findAll(TypePatternExpr.class).isEmpty()
                                && !(condition instanceof BooleanLiteralExpr));
            case CALLS ->
                unit.findAll(ExpressionStmt.class).stream()
                        .filter(statement -> statement.getExpression() instanceof MethodCallExpr call
                                && call.getScope()
                                        .filter(Expression::isSuperExpr)
                                        .isEmpty());
        };
    }

    private static Stream<Expression> values(CompilationUnit unit) {
        List<Expression> values = new ArrayList<>();
        unit.findAll(VariableDeclarator.class).stream()
                .filter(variable -> variable.getParentNode()
                        .filter(FieldDeclaration.class::isInstance)
                        .isEmpty())
                .forEach(variable -> variable.getInitializer().ifPresent(values::add));
        unit.findAll(AssignExpr.class).stream()
                .filter(assignment -> assignment.getOperator() == AssignExpr.Operator.ASSIGN)
                .forEach(assignment -> values.add(assignment.getValue()));
        unit.findAll(ReturnStmt.class)
                .forEach(returned -> returned.getExpression().ifPresent(values::add));
        unit.findAll(MethodCallExpr.class).stream()
                .filter(call -> call.getScope()
                        .map(Expression::toString)
                        .filter(scope -> scope.equals("Ia") || scope.equals("Decisions"))
                        .isPresent())
                .forEach(call -> values.addAll(call.getArguments()));
        return values.stream();
    }
}

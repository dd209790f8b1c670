package fr.charteia.core.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes programs that nobody thought of: straight code, branches, loops, handlers and calls over texts, objects of the program's own,
 * arrays, lists, maps and builders. Each is a method without parameters. They end, and fail nowhere; what they ask of the outside, and of
 * an AI, they ask at their start.
 */
final class RandomPrograms {
    /** What all programs may use. */
    private static final String TOOLS = """
            package programs;

            import api.*;
            import java.util.*;
            import java.util.function.*;
            import java.util.stream.*;

            class Generated {
                static class Box {
                    String v; Box next; final List<String> all = new ArrayList<>();
                    Box(String v) { this.v = v; }
                    String get() { return v; }
                    Box with(String s) { v = s; return this; }
                    Box copy() { Box b = new Box(v); b.next = next; b.all.addAll(all); return b; }
                    void push(String s) { Box b = new Box(v); b.next = next; next = b; v = s; }
                    String pop() { String r = v; if (next != null) { v = next.v; next = next.next; } return r; }
                    @Override public String toString() { return "[" + v + "]"; }
                }
                record Pair(String a, String b) { Pair flip() { return new Pair(b, a); } Pair withA(String s) { return new Pair(s, b); } }
                interface Step { String go(String s); }
                static class Keep implements Step { String last = "k"; public String go(String s) { String r = last; last = s; return r; } }
                static class Fixed implements Step { public String go(String s) { return "f"; } }
                static class Same implements Step { public String go(String s) { return s; } }
                static Step step(int k) { switch (k) { case 0: return new Keep(); case 1: return new Fixed(); default: return new Same(); } }
                static class Pipe {
                    private final Function<String, String> f;
                    private Pipe(Function<String, String> f) { this.f = f; }
                    static Pipe start() { return new Pipe(x -> x); }
                    Pipe then(Function<String, String> g) { return new Pipe(x -> g.apply(f.apply(x))); }
                    Pipe tap(Consumer<String> c) { return new Pipe(x -> { String o = f.apply(x); c.accept(o); return o; }); }
                    String run(String s) { return f.apply(s); }
                }
                static class Node {
                    String v; final Function<String, String> f; final List<Node> below = new ArrayList<>();
                    Node(String v, Function<String, String> f) { this.v = v; this.f = f; }
                    Node add(String v, Function<String, String> f) { below.add(new Node(v, f)); return this; }
                    Node last() { return below.isEmpty() ? this : below.get(below.size() - 1).last(); }
                    String show() { StringBuilder b = new StringBuilder(f.apply(v)); for (Node n : below) { b.append(n.show()); } return b.toString(); }
                }
                static String first(String a, String b) { return a; }
                static String second(String a, String b) { return b; }
                static String pick(boolean c, String a, String b) { if (c) { return a; } return b; }
                static void swap(Box a, Box b) { String t = a.v; a.v = b.v; b.v = t; }
                static void fill(String[] a, String s) { for (int i = 0; i < a.length; i++) { a[i] = s; } }
                static String nth(List<String> l, int i) { return i < l.size() ? l.get(i) : "none"; }
                static String walk(Box b, int n) { while (n > 0 && b.next != null) { b = b.next; n--; } return b.v; }
                static String lastOf(Box b) { return b.next == null ? b.v : lastOf(b.next); }
                static String joined(List<String> l) { StringBuilder s = new StringBuilder(); for (String x : l) { s.append(x).append(';'); } return s.toString(); }
                static void each(List<String> l, Consumer<String> c) { for (String s : l) { c.accept(s); } }
                static Supplier<String> later(String s) { return () -> s; }
                static String caught(boolean b, String s, String t) { try { if (b) { throw new IllegalStateException(s); } return t; } catch (IllegalStateException e) { return e.getMessage(); } }
                static String left(Box b, String s) { try { return b.v; } finally { b.v = s; } }
                static String turns(int n, String a, String b) { return n <= 0 ? a : turns(n - 1, b, a); }
                static <T> T same(T t) { return t; }
                static boolean both(boolean a, boolean b) { if (!a) { return false; } return b; }
                static boolean has(List<String> l, String s) { for (String x : l) { if (x.equals(s)) { return true; } } return false; }
                static int count(List<String> l, String s) { int n = 0; for (String x : l) { if (x.equals(s)) { n++; } } return n; }
                static void check(boolean b, String s) { if (b) { throw new IllegalStateException(s); } }
                static boolean passes(boolean b) { try { check(b, "x"); return true; } catch (IllegalStateException e) { return false; } }
            """;

    private static final int DEEPEST = 2;

    /** What the programs are about. */
    enum Subject {
        /** They ask for a name, and send texts to an AI. */
        DATA("Ia.envoyer", "boolean c0 = Donnees.choix(), c1 = Donnees.choix();", "String name = Donnees.nom();"),
        /** They ask an AI for texts, numbers and whether something is so, and decide. */
        DECISIONS(
                "Decisions.refuser",
                "boolean c0 = Donnees.choix(), c1 = Donnees.choix();",
                "String said = Ia.demander(\"x\"), other = \"b\";",
                "boolean yes = Ia.noter(\"y\") > 0.5, no = false;",
                "int much = (int) (Ia.noter(\"z\") * 3), little = 1;");

        private final String sink;
        private final List<String> start;

        Subject(String sink, String... start) {
            this.sink = sink;
            this.start = List.of(start);
        }
    }

    /** What a variable may be. */
    private enum Kind {
        TEXT,
        BOX,
        ARRAY,
        LIST,
        MAP,
        BUILDER,
        PAIR,
        FUNCTION,
        SUPPLIER,
        STEP,
        QUEUE,
        PIPE,
        TREE,
        REGISTRY,
        NUMBER,
        FLAG
    }

    private final Subject subject;

    private final Random random;
    private final List<String> lines = new ArrayList<>();
    private final Deque<Map<Kind, List<String>>> scopes = new ArrayDeque<>();
    private int variables;

    private RandomPrograms(Subject subject, long seed) {
        this.subject = subject;
        random = new Random(seed);
    }

    /** The source of a class with so many programs, {@code p0} and so on. */
    static String of(Subject subject, long seed, int programs) {
        RandomPrograms writer = new RandomPrograms(subject, seed);
        for (int i = 0; i < programs; i++) {
            writer.program(i);
        }
        return TOOLS + String.join("\n", writer.lines) + "\n}\n";
    }

    private void program(int number) {
        variables = 0;
        String registry = "R" + number;
        boolean registers = random.nextInt(4) == 0;
        if (registers) {
            lines.add("    static final Map<String, Function<String, String>> " + registry + " = new HashMap<>();");
        }
        lines.add("    void p" + number + "() {");
        scopes.push(new EnumMap<>(Kind.class));
        lines.addAll(subject.start);
        if (registers) {
            lines.add(registry + ".clear();");
            know(Kind.REGISTRY, registry);
        }
        if (subject == Subject.DATA) {
            know(Kind.TEXT, "name");
        } else {
            know(Kind.TEXT, "said", "other");
            know(Kind.FLAG, "yes", "no");
            know(Kind.NUMBER, "much", "little");
        }
        for (int i = 6 + random.nextInt(10); i > 0; i--) {
            statement(0);
        }
        send();
        send();
        scopes.pop();
        lines.add("    }");
    }

    private void send() {
        lines.add(subject.sink + "(" + text(2) + ");");
    }

    private void know(Kind kind, String... names) {
        scopes.getFirst().computeIfAbsent(kind, k -> new ArrayList<>()).addAll(List.of(names));
    }

    private void statement(int depth) {
        double what = random.nextDouble();
        if (what < 0.35) {
            declare();
        } else if (what < 0.8 || depth == DEEPEST) {
            change();
        } else if (what < 0.84) {
            send();
        } else if (what < 0.91) {
            lines.add("if (" + condition() + ") {");
            block(depth);
            if (random.nextBoolean()) {
                lines.add("} else {");
                block(depth);
            }
            lines.add("}");
        } else if (what < 0.95) {
            loop(depth);
        } else if (what < 0.97) {
            choose(depth);
        } else {
            lines.add("try {");
            block(depth);
            lines.add("if (" + condition() + ") { throw new IllegalStateException(" + text(1) + "); }");
            lines.add("} catch (IllegalStateException e) {");
            lines.add(subject.sink + "(e.getMessage());");
            lines.add("} finally {");
            block(depth);
            lines.add("}");
        }
    }

    private void loop(int depth) {
        String i = fresh();
        int rounds = 1 + random.nextInt(3);
        switch (random.nextInt(3)) {
            case 0 -> lines.add("for (int # = 0; # < " + rounds + " && " + condition() + "; #++) {");
            case 1 -> lines.add("for (String # : List.of(" + text(1) + ", " + text(1) + ")) {");
            default -> lines.add("for (int # = 0; # < " + rounds + "; #++) {");
        }
        String head = lines.remove(lines.size() - 1);
        lines.add(head.replace("#", i));
        scopes.push(new EnumMap<>(Kind.class));
        if (head.contains("String")) {
            know(Kind.TEXT, i);
        }
        block(depth);
        if (random.nextInt(3) == 0) {
            lines.add("if (" + condition() + ") { " + one(List.of("break", "continue")) + "; }");
            block(depth);
        }
        scopes.pop();
        lines.add("}");
    }

    private void choose(int depth) {
        boolean texts = subject == Subject.DECISIONS && random.nextBoolean();
        String number = any(Kind.NUMBER);
        lines.add("switch (" + (texts ? text(1) : number.isEmpty() ? number() : number) + ") {");
        for (int i = 0; i < 2; i++) {
            lines.add("case " + (texts ? quoted((char) ('a' + i)) : i) + ":");
            block(depth);
            if (random.nextInt(3) > 0) {
                lines.add("break;");
            }
        }
        lines.add("default:");
        block(depth);
        lines.add("}");
    }

    private void block(int depth) {
        scopes.push(new EnumMap<>(Kind.class));
        lines.add("{");
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            statement(depth + 1);
        }
        if (random.nextInt(subject == Subject.DATA ? 30 : 12) == 0) {
            lines.add("if (" + condition() + ") { return; }");
        }
        lines.add("}");
        scopes.pop();
    }

    private void declare() {
        Kind kind = one(List.of(Kind.values()));
        String name = fresh();
        String value = switch (kind) {
            case TEXT -> "String # = " + text(2);
            case BOX -> "Box # = " + box();
            case ARRAY -> "String[] # = {" + text(1) + ", " + text(1) + ", " + text(1) + "}";
            case LIST -> "List<String> # = new ArrayList<>(List.of(" + text(1) + ", " + text(1) + "))";
            case MAP -> "Map<String, String> # = new HashMap<>()";
            case BUILDER -> "StringBuilder # = new StringBuilder(" + text(1) + ")";
            case PAIR -> "Pair # = new Pair(" + text(1) + ", " + text(1) + ")";
            case FUNCTION -> "Function<String, String> # = x -> " + ofElement();
            case SUPPLIER -> "Supplier<String> # = later(" + text(1) + ")";
            case STEP -> "Step # = step(" + random.nextInt(3) + ")";
            case QUEUE -> "Deque<String> # = new ArrayDeque<>(List.of(" + text(1) + ", " + text(1) + "))";
            case PIPE -> "Pipe # = Pipe.start().then(" + function() + ")";
            case TREE -> "Node # = new Node(" + text(1) + ", " + function() + ")";
            case REGISTRY -> "Map<String, Function<String, String>> # = new HashMap<>()";
            case NUMBER -> "int # = " + random.nextInt(3);
            case FLAG -> "boolean # = " + condition();
        };
        lines.add(value.replace("#", name) + ";");
        know(kind, name);
    }

    private String box() {
        String known = any(Kind.BOX);
        return switch (known.isEmpty() ? 0 : random.nextInt(4)) {
            case 1 -> known;
            case 2 -> known + ".copy()";
            case 3 -> "(" + condition() + " ? " + known + " : new Box(" + text(1) + "))";
            default -> "new Box(" + text(1) + ")";
        };
    }

    private String condition() {
        String list = any(Kind.LIST);
        String map = any(Kind.MAP);
        String box = any(Kind.BOX);
        String number = any(Kind.NUMBER);
        List<String> conditions =
                new ArrayList<>(List.of("c0", "!c0", "c1", "1 > 2", "\"a\".equals(" + literal() + ")"));
        if (!list.isEmpty()) {
            conditions.add(list + ".isEmpty()");
            conditions.add(list + ".size() > 1");
        }
        if (!map.isEmpty()) {
            conditions.add(map + ".containsKey(" + key() + ")");
        }
        if (!box.isEmpty()) {
            conditions.add(box + ".next == null");
            conditions.add(box + " == " + any(Kind.BOX));
        }
        if (!number.isEmpty()) {
            conditions.add(number + " < 2");
            conditions.add(number + " % 2 == 0");
        }
        addRead(conditions, Kind.FLAG, "#", "!#", "both(#, " + any(Kind.FLAG) + ")", "passes(#)");
        addRead(conditions, Kind.FLAG, "(# && " + any(Kind.FLAG) + ")", "(# || " + any(Kind.FLAG) + ")");
        if (subject == Subject.DECISIONS) {
            addOfTexts(conditions);
        }
        return one(conditions);
    }

    /** Conditions on texts, of which a run only shows what those say that it has. */
    private void addOfTexts(List<String> conditions) {
        addRead(conditions, Kind.TEXT, "#.equals(" + literal() + ")", literal() + ".equals(#)", "#.length() > 2");
        addRead(conditions, Kind.BOX, "#.v.equals(" + literal() + ")", "#.get().isEmpty()");
        addRead(conditions, Kind.LIST, "#.contains(" + literal() + ")", "has(#, " + literal() + ")");
        addRead(conditions, Kind.LIST, "count(#, " + literal() + ") > 1", "#.size() > 2");
        addRead(conditions, Kind.MAP, "#.get(" + key() + ") == null", "#.containsValue(" + literal() + ")");
        addRead(conditions, Kind.PAIR, "#.a().equals(#.b())", "#.equals(#.flip())");
        addRead(conditions, Kind.LIST, "#.stream().anyMatch(x -> x.equals(" + literal() + "))");
        addRead(conditions, Kind.QUEUE, "#.isEmpty()", "#.contains(" + literal() + ")");
    }

    private String text(int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            String known = any(Kind.TEXT);
            return known.isEmpty() || random.nextInt(6) == 0 ? literal() : known;
        }
        String below = text(depth - 1);
        String beside = text(depth - 1);
        List<String> texts = new ArrayList<>(List.of(
                below + " + " + beside,
                "(" + below + ").trim()",
                "first(" + below + ", " + beside + ")",
                "second(" + below + ", " + beside + ")",
                "pick(" + condition() + ", " + below + ", " + beside + ")",
                "(" + condition() + " ? " + below + " : " + beside + ")",
                "turns(" + number() + ", " + below + ", " + beside + ")",
                "caught(" + condition() + ", " + below + ", " + beside + ")",
                "String.format(\"%s-%s\", " + below + ", " + beside + ")",
                "later(" + below + ").get()",
                "same(" + below + ")"));
        addRead(texts, Kind.BOX, "#.v", "#.get()", "lastOf(#)", "walk(#, 1)", "left(#, " + below + ")", "#.pop()");
        addRead(texts, Kind.BOX, "#.with(" + below + ").v", "#.copy().v", "joined(#.all)", "#.toString()");
        addRead(texts, Kind.ARRAY, "#[" + number() + "]", "String.join(\",\", #)", "Arrays.asList(#).get(1)");
        addRead(texts, Kind.LIST, "nth(#, 0)", "nth(#, 1)", "joined(#)", "#.toString()");
        addRead(texts, Kind.LIST, "#.stream().map(x -> " + ofElement() + ").collect(Collectors.joining())");
        addRead(
                texts,
                Kind.MAP,
                "#.getOrDefault(" + key() + ", \"z\")",
                "#.toString()",
                "String.join(\",\", #.values())");
        addRead(
                texts,
                Kind.MAP,
                "#.merge(" + key() + ", " + below + ", (x, y) -> " + one(List.of("x", "y", "x + y")) + ")");
        addRead(texts, Kind.BUILDER, "#.toString()", "#.append(" + below + ").toString()");
        addRead(texts, Kind.PAIR, "#.a()", "#.b()", "#.flip().a()", "#.withA(" + below + ").b()", "#.toString()");
        addRead(
                texts,
                Kind.FUNCTION,
                "#.apply(" + below + ")",
                "#.andThen(x -> " + ofElement() + ").apply(" + below + ")");
        addRead(texts, Kind.SUPPLIER, "#.get()");
        addRead(texts, Kind.STEP, "#.go(" + below + ")");
        addRead(texts, Kind.PIPE, "#.run(" + below + ")", "#.then(" + function() + ").run(" + below + ")");
        addRead(texts, Kind.TREE, "#.show()", "#.last().v", "#.last().f.apply(" + below + ")");
        addRead(texts, Kind.REGISTRY, "#.getOrDefault(" + key() + ", " + function() + ").apply(" + below + ")");
        addRead(texts, Kind.QUEUE, "String.valueOf(#.peekFirst())", "String.valueOf(#.pollLast())", "#.toString()");
        return one(texts);
    }

    private void addRead(List<String> texts, Kind kind, String... ways) {
        String known = any(kind);
        if (!known.isEmpty()) {
            for (String way : ways) {
                texts.add(way.replace("#", known));
            }
        }
    }

    private void change() {
        List<String> changes = new ArrayList<>();
        String box = any(Kind.BOX);
        addRead(changes, Kind.BOX, "#.v = " + text(2), "#.next = new Box(" + text(1) + ")", "#.push(" + text(1) + ")");
        addRead(changes, Kind.BOX, "#.pop()", "#.all.add(" + text(1) + ")", "#.all.clear()", "swap(#, " + box() + ")");
        addRead(changes, Kind.ARRAY, "#[" + number() + "] = " + text(1), "fill(#, " + text(1) + ")");
        addRead(changes, Kind.ARRAY, "System.arraycopy(#, 0, " + any(Kind.ARRAY) + ", 1, 2)");
        addRead(changes, Kind.LIST, "#.add(" + text(1) + ")", "#.add(0, " + text(1) + ")", "#.clear()");
        addRead(changes, Kind.LIST, "Collections.reverse(#)", "#.replaceAll(x -> " + ofElement() + ")");
        addRead(changes, Kind.LIST, "#.addAll(List.of(" + text(1) + ", " + text(1) + "))");
        if (!box.isEmpty()) {
            addRead(changes, Kind.LIST, "each(#, " + box + "::with)");
        }
        addRead(changes, Kind.MAP, "#.put(" + key() + ", " + text(1) + ")", "#.remove(" + key() + ")", "#.clear()");
        addRead(
                changes,
                Kind.MAP,
                "#.putIfAbsent(" + key() + ", " + text(1) + ")",
                "#.replaceAll((k, x) -> " + ofElement() + ")");
        addRead(changes, Kind.BUILDER, "#.append(" + text(1) + ")", "#.insert(0, " + text(1) + ")", "#.setLength(0)");
        addRead(changes, Kind.QUEUE, "#.addFirst(" + text(1) + ")", "#.addLast(" + text(1) + ")", "#.poll()");
        addRead(changes, Kind.STEP, "#.go(" + text(1) + ")");
        addRead(changes, Kind.PIPE, "# = #.then(" + function() + ")");
        if (!box.isEmpty()) {
            addRead(changes, Kind.PIPE, "# = #.tap(" + box + "::with)");
        }
        addRead(changes, Kind.TREE, "#.add(" + text(1) + ", " + function() + ")", "#.v = " + text(1));
        addRead(changes, Kind.TREE, "#.last().add(" + text(1) + ", " + function() + ")");
        addRead(changes, Kind.REGISTRY, "#.put(" + key() + ", " + function() + ")", "#.remove(" + key() + ")");
        String function = any(Kind.FUNCTION);
        if (!function.isEmpty()) {
            addRead(changes, Kind.REGISTRY, "#.put(" + key() + ", " + function + ")");
        }
        addRead(changes, Kind.NUMBER, "#++", "# = " + random.nextInt(3));
        addRead(changes, Kind.FLAG, "# = " + condition(), "# |= " + condition(), "# &= " + condition());
        if (changes.isEmpty()) {
            declare();
        } else {
            lines.add(one(changes) + ";");
        }
    }

    /** A function, which may have a text of the program's. */
    private String function() {
        String known = any(Kind.TEXT);
        boolean has = !known.isEmpty() && random.nextInt(3) == 0;
        return "x -> " + (has ? one(List.of(known, "x + " + known)) : ofElement());
    }

    /** What a function makes of what it is given. */
    private String ofElement() {
        return one(List.of("x", "x.trim()", "x + \"!\"", "first(x, \"b\")", "second(x, \"b\")"));
    }

    private String number() {
        return String.valueOf(random.nextInt(3));
    }

    private static String quoted(char c) {
        return "\"" + c + "\"";
    }

    private String literal() {
        return quoted((char) ('a' + random.nextInt(5)));
    }

    private String key() {
        return quoted((char) ('a' + random.nextInt(2)));
    }

    private String fresh() {
        return "v" + variables++;
    }

    /** A variable of a kind; empty when there is none. */
    private String any(Kind kind) {
        List<String> known = new ArrayList<>();
        scopes.forEach(scope -> known.addAll(scope.getOrDefault(kind, List.of())));
        return known.isEmpty() ? "" : one(known);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}

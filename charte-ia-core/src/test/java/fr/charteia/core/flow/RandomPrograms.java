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
 * arrays, lists, maps and builders. Each is a method without parameters that asks for a name and sends texts to an AI. They end, and
 * fail nowhere; what they ask of the outside is a few truth values, at their start.
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
            """;

    private static final int DEEPEST = 2;

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
        NUMBER
    }

    private final Random random;
    private final List<String> lines = new ArrayList<>();
    private final Deque<Map<Kind, List<String>>> scopes = new ArrayDeque<>();
    private int variables;

    private RandomPrograms(long seed) {
        random = new Random(seed);
    }

    /** The source of a class with so many programs, {@code p0} and so on. */
    static String of(long seed, int programs) {
        RandomPrograms writer = new RandomPrograms(seed);
        for (int i = 0; i < programs; i++) {
            writer.program(i);
        }
        return TOOLS + String.join("\n", writer.lines) + "\n}\n";
    }

    private void program(int number) {
        variables = 0;
        lines.add("    void p" + number + "() {");
        scopes.push(new EnumMap<>(Kind.class));
        lines.add("boolean c0 = Donnees.choix(), c1 = Donnees.choix();");
        lines.add("String name = Donnees.nom();");
        scopes.getFirst().computeIfAbsent(Kind.TEXT, kind -> new ArrayList<>()).add("name");
        for (int i = 6 + random.nextInt(10); i > 0; i--) {
            statement(0);
        }
        send();
        send();
        scopes.pop();
        lines.add("    }");
    }

    private void send() {
        lines.add("Ia.envoyer(" + text(2) + ");");
    }

    private void statement(int depth) {
        double what = random.nextDouble();
        if (what < 0.35) {
            declare();
        } else if (what < 0.8 || depth == DEEPEST) {
            change();
        } else if (what < 0.84) {
            send();
        } else if (what < 0.92) {
            lines.add("if (" + condition() + ") {");
            block(depth);
            if (random.nextBoolean()) {
                lines.add("} else {");
                block(depth);
            }
            lines.add("}");
        } else if (what < 0.96) {
            String i = fresh();
            lines.add("for (int " + i + " = 0; " + i + " < " + (1 + random.nextInt(3)) + "; " + i + "++) {");
            block(depth);
            lines.add("}");
        } else {
            lines.add("try {");
            block(depth);
            lines.add("if (" + condition() + ") { throw new IllegalStateException(" + text(1) + "); }");
            lines.add("} catch (IllegalStateException e) {");
            lines.add("Ia.envoyer(e.getMessage());");
            lines.add("} finally {");
            block(depth);
            lines.add("}");
        }
    }

    private void block(int depth) {
        scopes.push(new EnumMap<>(Kind.class));
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            statement(depth + 1);
        }
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
            case NUMBER -> "int # = " + random.nextInt(3);
        };
        lines.add(value.replace("#", name) + ";");
        scopes.getFirst().computeIfAbsent(kind, k -> new ArrayList<>()).add(name);
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
        return one(conditions);
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
        addRead(changes, Kind.NUMBER, "#++", "# = " + random.nextInt(3));
        if (changes.isEmpty()) {
            declare();
        } else {
            lines.add(one(changes) + ";");
        }
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

package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.Programs;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which loops put something else in the place of all that they come to, and what tells where they are. */
class SweepsTest {
    private static final String PARAMETERS =
            "String[] a, java.util.List<String> l, StringBuilder t, java.util.Map<String, String> m, int n, boolean b, String[] o";

    /** Says of each of some bodies which sweeps it has: how they come to what they replace, in what variable, by which other. */
    private static void are(String found, String... bodies) {
        String methods = IntStream.range(0, bodies.length)
                .mapToObj(i -> "void m" + i + "(" + PARAMETERS + ") { " + bodies[i] + " }\n")
                .collect(Collectors.joining());
        Programs.with(
                "package p; import java.util.*; class C {\n" + methods
                        + "static void clean(String s) {} static void change(String[] a) {}"
                        + " static void changeAll(List<String> l) {}"
                        + " static class Own extends ArrayList<String> {"
                        + " public String set(int i, String s) { return s; } public int size() { return 1; } }"
                        + " static class Entry extends AbstractMap.SimpleEntry<String, String> {"
                        + " Entry() { super(\"\", \"\"); } public String setValue(String s) { return s; } }"
                        + " static class OwnMap extends HashMap<String, String> {"
                        + " public String put(String k, String v) { return v; } } }",
                program -> {
                    for (int i = 0; i < bodies.length; i++) {
                        assertThat(sweeps(program, "m" + i)).as(bodies[i]).isEqualTo(found);
                    }
                });
    }

    private static void none(String... bodies) {
        are("", bodies);
    }

    private static String sweeps(Program program, String method) {
        MemberRef ref = new MemberRef(
                "p/C",
                method,
                "([Ljava/lang/String;Ljava/util/List;Ljava/lang/StringBuilder;Ljava/util/Map;IZ[Ljava/lang/String;)V");
        MethodBody body = program.resolve(ref).flatMap(program::body).orElseThrow();
        List<Sweep> sweeps = Sweeps.of(program, body, program.controlFlow(body));
        assertThat(sweeps).allMatch(sweep -> sweep.has(sweep.header()));
        return sweeps.stream()
                .map(sweep -> sweep.over() + " " + name(body, sweep.register())
                        + (sweep.other() < 0 ? "" : " " + name(body, sweep.other())))
                .collect(Collectors.joining(", "));
    }

    private static String name(MethodBody body, int register) {
        return body.variables().stream()
                .filter(variable -> variable.register() == register)
                .map(MethodBody.Variable::name)
                .findFirst()
                .orElse("iterator");
    }

    private static String[] each(String format, String... parts) {
        return Arrays.stream(parts).map(format::formatted).toArray(String[]::new);
    }

    private static final String UP = "for (int i = 0; i < a.length; i++) ";

    @Test
    void by_an_index_from_the_first_to_the_last() {
        are(
                "PLACES a i",
                UP + "a[i] = \"x\";",
                "int i = 0; while (i < a.length) { a[i] = \"x\"; i++; }",
                "int i = 0; while (i < a.length) a[i++] = \"x\";",
                "int i = n; while (true) { if (i >= a.length) break; a[i] = \"x\"; i++; }",
                UP + "{ int j = i; a[j] = \"x\"; }",
                UP + "{ clean(a[i]); a[i] = o[i]; o[0] = \"y\"; }",
                UP + "{ a[i] = \"x\"; if (b) break; }",
                UP + "{ a[i] = \"x\"; if (b) continue; clean(a[i]); }",
                UP + "{ a[0] = \"y\"; a[i] = \"x\"; a[a.length - 1] = \"z\"; }");
        are(
                "PLACES l i",
                "for (int i = 0; i < l.size(); i++) l.set(i, \"x\");",
                "for (int i = 0; i < l.size(); i++) { clean(l.get(i)); l.set(i, \"x\"); l.set(0, \"y\"); }",
                "int i = 0; while (i < l.size()) l.set(i++, \"x\");");
        are("PLACES t i", "for (int i = 0; i < t.length(); i++) t.setCharAt(i, 'x');");
        are("PLACES v i", "Object v = a; for (int i = 0; i < ((String[]) v).length; i++) ((String[]) v)[i] = \"x\";");
    }

    @Test
    void by_an_index_from_the_last_to_the_first() {
        are(
                "PLACES a",
                "for (int i = a.length - 1; i >= 0; i--) a[i] = \"x\";",
                "int i = a.length - 1; while (true) { if (i < 0) break; a[i] = \"x\"; i--; }",
                "int i = a.length - 1; while (i >= 0) a[i--] = \"x\";");
        are("PLACES l", "for (int i = l.size() - 1; i >= 0; i--) l.set(i, \"x\");");
        are("PLACES t", "for (int i = t.length() - 1; i >= 0; i--) t.setCharAt(i, 'x');");
    }

    @Test
    void it_begins_where_it_was_said_to_begin() {
        none(
                "for (int i = a.length - 2; i >= 0; i--) a[i] = \"x\";",
                "for (int i = a.length + 1; i >= 0; i--) a[i] = \"x\";",
                "for (int i = a.length - n; i >= 0; i--) a[i] = \"x\";",
                "for (int i = o.length - 1; i >= 0; i--) a[i] = \"x\";",
                "for (int i = n - 1; i >= 0; i--) a[i] = \"x\";",
                "for (int i = n; i >= 0; i--) a[i] = \"x\";",
                "for (int i = a.length; i >= 0; i--) a[i] = \"x\";",
                "for (int i = a.length - 1, j = (a = o).length; i >= 0; i--) a[i] = \"x\";",
                "int i; if (b) i = a.length - 1; else i = 3; while (i >= 0) { a[i] = \"x\"; i--; }",
                "int i = a.length - 1; if (b) i = 3; for (; i >= 0; i--) a[i] = \"x\";",
                "for (; n >= 0; n--) a[n] = \"x\";");
    }

    @Test
    void it_ends_where_nothing_is_left() {
        none(
                "for (int i = 0; i < n; i++) a[i] = \"x\";",
                "for (int i = 0; i <= a.length; i++) a[i] = \"x\";",
                "for (int i = 0; i != a.length; i++) a[i] = \"x\";",
                "for (int i = 0; i < a.length - 1; i++) a[i] = \"x\";",
                "for (int i = 0; i < o.length; i++) a[i] = \"x\";",
                "for (int i = 0; a.length > i; i++) a[i] = \"x\";",
                "for (int i = a.length - 1; i > 0; i--) a[i] = \"x\";",
                "for (int i = 0; i >= a.length; i++) a[i] = \"x\";",
                "int i = 0; while (true) { if (i < a.length) break; a[i] = \"x\"; i++; }",
                "int i = a.length - 1; while (i < 0) { a[i] = \"x\"; i--; }",
                "int i = 0; do { a[i] = \"x\"; i++; } while (i < a.length);",
                "for (int i = 0; i < l.indexOf(\"x\"); i++) l.set(i, \"x\");",
                "for (int i = 0; b; i++) a[i] = \"x\";",
                "for (int i = 0; ; i++) a[i] = \"x\";",
                "for (int i = 0; i < l.size(); i++) new Own().set(i, \"x\");");
    }

    @Test
    void it_counts_by_one_and_once_in_a_round() {
        none(
                "for (int i = 0; i < a.length; i += 2) a[i] = \"x\";",
                "for (int i = 0; i < a.length; i--) a[i] = \"x\";",
                "for (int i = a.length - 1; i >= 0; i++) a[i] = \"x\";",
                "for (int i = a.length - 1; i >= 0; i -= 2) a[i] = \"x\";",
                "for (int i = 0; i < a.length; i = i + n) a[i] = \"x\";",
                UP + "{ a[i] = \"x\"; i++; }",
                UP + "{ a[i] = \"x\"; if (b) i = 0; }",
                "for (int i = 0; i < a.length; ) { a[i] = \"x\"; if (b) i++; clean(\"\"); }",
                "int i = 0; for (int j = 0; i < a.length; j++) a[i] = \"x\";");
    }

    @Test
    void every_round_replaces_what_it_came_to() {
        are(
                "PLACES a i",
                UP + "if (b) a[i] = \"x\"; else a[i] = \"y\";",
                UP + "switch (n) { case 1 -> a[i] = \"x\"; case 2 -> a[i] = \"y\"; default -> a[i] = \"z\"; }",
                UP + "{ if (b) clean(a[i]); a[i] = \"x\"; }",
                UP + "{ for (int j = 0; j < n; j++) clean(\"\"); a[i] = \"x\"; }",
                UP + "{ try { clean(\"\"); } catch (RuntimeException e) { } a[i] = \"x\"; }",
                UP + "{ try { a[i] = String.valueOf(n); } catch (RuntimeException e) { a[i] = \"y\"; } }",
                UP + "{ try { a[i] = String.valueOf(n); } catch (RuntimeException e) { break; } }");
        none(
                UP + "if (b) a[i] = \"x\";",
                UP + "clean(a[i]);",
                UP + "{ }",
                UP + "{ if (b) continue; a[i] = \"x\"; }",
                UP + "if (b) a[i] = \"x\"; else clean(\"\");",
                UP + "for (int j = 0; j < n; j++) a[i] = \"x\";",
                UP + "switch (n) { case 1 -> a[i] = \"x\"; case 2 -> clean(\"\"); default -> a[i] = \"z\"; }",
                UP + "{ try { a[i] = String.valueOf(n); } catch (RuntimeException e) { } }",
                UP + "{ try { a[i] = String.valueOf(n); } catch (RuntimeException e) { clean(\"\"); } }",
                "for (int i = 0; i < a.length; ) { try { a[i] = String.valueOf(n); } catch (RuntimeException e) { } i++; }",
                "int i = 0; while (i < a.length) { try { a[i] = String.valueOf(n); i++; } catch (RuntimeException e) { clean(\"\"); } }");
    }

    @Test
    void the_place_is_the_one_that_the_round_came_to() {
        none(
                UP + "a[0] = \"x\";",
                UP + "a[n] = \"x\";",
                UP + "a[i + 1] = \"x\";",
                UP + "o[i] = \"x\";",
                UP + "{ int j = i; j = n; a[j] = \"x\"; }",
                "int i = 0; while (i < a.length) { i++; a[i] = \"x\"; }",
                "int i = 0; while (i < a.length) a[++i] = \"x\";",
                "for (int i = 0; i < l.size(); i++) l.set(0, \"x\");",
                "for (int i = 0; i < l.size(); i++) l.set(n, \"x\");",
                "for (int i = 0; i < l.size(); i++) l.get(i);",
                "for (int i = 0; i < t.length(); i++) t.setCharAt(0, 'x');");
        are("PLACES a i", UP + "{ int j = i; int k = j; a[k] = \"x\"; }");
    }

    @Test
    void what_is_swept_stays_where_and_what_it_is() {
        none(
                UP + "{ a[i] = \"x\"; a = o; }",
                UP + "{ a[i] = \"x\"; change(a); }",
                UP + "{ a[i] = \"x\"; Arrays.sort(a); }",
                UP + "{ a[i] = \"x\"; System.arraycopy(o, 0, a, 0, 1); }",
                "for (int i = 0; i < l.size(); i++) { l.set(i, \"x\"); changeAll(l); }",
                "for (int i = 0; i < l.size(); i++) { l.set(i, \"x\"); l.remove(0); }",
                "for (int i = 0; i < l.size(); i++) { l.set(i, \"x\"); l.add(\"y\"); }",
                "for (int i = 0; i < l.size(); i++) { l.set(i, \"x\"); Collections.reverse(l); }",
                "for (int i = 0; i < t.length(); i++) { t.setCharAt(i, 'x'); t.append(n); }",
                "for (int i = 0; i < t.length(); i++) { t.setCharAt(i, 'x'); t.deleteCharAt(0); }",
                "for (int i = 0; i < l.size(); i++) { l.set(i, \"x\"); api.Inconnu.inverser(l); }",
                "Own v = new Own(); for (int i = 0; i < v.size(); i++) v.set(i, \"x\");");
        are(
                "PLACES l i",
                "for (int i = 0; i < l.size(); i++) { l.set(i, \"x\"); System.out.println(l); }",
                "for (int i = 0; i < l.size(); i++) { l.set(i, \"x\"); if (l.isEmpty() || l.contains(o[0])) clean(\"\"); }");
        are("PLACES t i", "for (int i = 0; i < t.length(); i++) { t.setCharAt(i, 'x'); clean(t.toString()); }");
    }

    @Test
    void by_an_iterator_over_a_list() {
        are(
                "ELEMENTS it",
                "ListIterator<String> it = l.listIterator(); while (it.hasNext()) { it.next(); it.set(\"x\"); }",
                "Iterator<String> it = l.iterator(); while (it.hasNext()) { it.next(); it.remove(); }",
                "for (Iterator<String> it = l.iterator(); it.hasNext(); ) { String s = it.next(); clean(s); it.remove(); }",
                "Iterator<String> it = l.iterator(); while (true) { if (!it.hasNext()) break; it.next(); it.remove(); }",
                "for (ListIterator<String> it = l.listIterator(); it.hasNext(); clean(\"\"))"
                        + " { it.next(); if (b) it.set(\"x\"); else it.remove(); }",
                "ListIterator<String> it = l.listIterator(); while (it.hasNext())"
                        + " { it.next(); if (b) { it.set(\"x\"); continue; } it.set(\"y\"); }",
                "ListIterator<String> it = l.listIterator(); while (it.hasNext())"
                        + " { String s = it.next(); if (b) s = \"y\"; it.set(s); if (n > 0) break; }");
    }

    @Test
    void an_iterator_that_does_less_or_more() {
        none(each(
                "ListIterator<String> it = l.listIterator(); while (it.hasNext()) { %s }",
                "it.next();",
                "clean(it.next());",
                "it.remove();",
                "it.remove(); it.next();",
                "it.next(); if (b) it.remove();",
                "it.next(); if (b) continue; it.remove();",
                "if (b) continue; it.next(); it.remove();",
                "if (b) it.next(); it.remove();",
                "if (b) { it.next(); it.remove(); }",
                "it.next(); it.remove(); if (it.hasNext()) it.next();",
                "it.next(); it.next(); it.remove();",
                "it.next(); it.set(\"x\"); it.previous();",
                "it.next(); it.set(\"x\"); it.add(\"y\");",
                "it.next(); it.set(\"x\"); System.out.println(it);",
                "it.next(); it.set(\"x\"); it = l.listIterator();",
                "it.next(); l.listIterator().set(\"x\");",
                "l.listIterator().next(); it.remove();",
                "try { it.next(); it.set(String.valueOf(n)); } catch (RuntimeException e) { }"));
        none(
                "ListIterator<String> it = l.listIterator(); while (!it.hasNext()) { it.next(); it.set(\"x\"); }",
                "ListIterator<String> it = l.listIterator(); while (true) { if (it.hasNext()) break; it.next(); it.remove(); }",
                "ListIterator<String> it = l.listIterator(); while (it.hasPrevious()) { it.next(); it.set(\"x\"); }",
                "ListIterator<String> it = l.listIterator(); while (b) { it.next(); it.set(\"x\"); }",
                "ListIterator<String> it = l.listIterator(); boolean c = it.hasNext(); while (c) { it.next(); it.set(\"x\"); }",
                "while (l.listIterator().hasNext()) { l.listIterator().next(); l.listIterator().remove(); }");
    }

    private static final String ENTRIES = "for (Map.Entry<String, String> e : m.entrySet()) ";

    @Test
    void by_the_entries_of_a_map() {
        are(
                "ENTRIES iterator",
                ENTRIES + "e.setValue(\"x\");",
                ENTRIES + "{ clean(e.getKey()); e.setValue(e.getValue().trim()); if (b) break; }",
                ENTRIES + "if (b) e.setValue(\"x\"); else e.setValue(\"y\");");
        are(
                "ENTRIES it",
                "Iterator<Map.Entry<String, String>> it = m.entrySet().iterator();"
                        + " while (it.hasNext()) { Map.Entry<String, String> e = it.next(); e.setValue(\"x\"); }");
        none(each(
                ENTRIES + "{ %s }",
                "",
                "e.getValue();",
                "m.clear();",
                "if (b) e.setValue(\"x\");",
                "e = m.entrySet().iterator().next(); e.setValue(\"x\");",
                "Map.Entry<String, String> f = m.entrySet().iterator().next(); f.setValue(\"x\");",
                "try { e.setValue(String.valueOf(n)); } catch (RuntimeException f) { }"));
        none("Set<Entry> s = new HashSet<>(); for (Entry e : s) e.setValue(\"x\");");
    }

    private static final String KEYS = "for (String k : m.keySet()) ";

    @Test
    void by_the_keys_of_a_map() {
        are(
                "ENTRIES iterator m",
                KEYS + "m.put(k, \"x\");",
                KEYS + "m.compute(k, (c, v) -> \"x\");",
                KEYS + "m.replace(k, \"x\");",
                KEYS + "{ clean(m.get(k)); m.put(k, m.get(k).trim()); }",
                KEYS + "if (b) m.put(k, \"x\"); else m.put(k, \"y\");",
                KEYS + "{ m.put(k, \"x\"); m.put(\"n\", \"y\"); }");
        are(
                "ENTRIES iterator m, ENTRIES iterator v",
                "Map<String, String> v = m; " + KEYS + "{ m.put(k, \"x\"); v.put(k, \"x\"); }");
        none(each(
                KEYS + "{ %s }",
                "m.get(k);",
                "m.put(\"n\", \"x\");",
                "m.put(o[0], k);",
                "if (b) m.put(k, \"x\");",
                "m.put(k, \"x\"); m = new HashMap<>();",
                "k = \"y\"; m.put(k, \"x\");",
                "m.putIfAbsent(k, \"x\");",
                "m.computeIfAbsent(k, c -> \"x\");",
                "m.replace(k, \"y\", \"x\");",
                "new OwnMap().put(k, \"x\");",
                "new HashMap<String, String>().put(k, \"x\");",
                "Collections.addAll(l, k);",
                "m.put(k + n, \"x\");"));
        none(
                "OwnMap v = new OwnMap(); for (String k : v.keySet()) v.put(k, \"x\");",
                "Iterator<String> it = m.keySet().iterator(); while (it.hasNext()) { m.put(\"n\", \"x\"); it.next(); }");
    }

    @Test
    void of_loops_in_loops_the_one_that_does() {
        are("PLACES a i", "for (int j = 0; j < n; j++) " + UP + "a[i] = \"x\";");
        are("PLACES a i, PLACES o j", UP + "{ for (int j = 0; j < o.length; j++) o[j] = \"y\"; a[i] = \"x\"; }");
        are("", "clean(a[0]);", "while (b) clean(\"\");", "do { clean(\"\"); } while (b);");
    }
}

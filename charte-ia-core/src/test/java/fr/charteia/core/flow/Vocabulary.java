package fr.charteia.core.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that random programs are made of, by family ({@code random/lists.txt}, …): the kinds of variables, phrases and the Java that these
 * need. Each line is a phrase under the head of what it is:
 *
 * <pre>
 * kind LIST List&lt;String&gt;                      variables of a kind, and their type; with ! they are set anew, so that no lambda takes them along
 * text: nth($LIST, $small)                     an expression, here a text, of a variable and another expression
 * new LIST*2: new ArrayList&lt;&gt;(List.of($text))  what a variable may be made of, twice as often as other things
 * do: $LIST.add($text);                        a statement
 * control: for (String $x : $LIST) $loop(TEXT x)   one with others in it, which know x as a text
 * flag@decisions: $TEXT.equals($letter)        only of programs that decide
 * do@approvals: Agent.confirme($text);         only of programs that ask a person
 * start@data AMOUNT: Donnees.salaire()         a variable that each program begins with
 * member FIELD: String $x = "k";               a field of the program's class
 * needs boxes                                  another family
 * members                                      all that follows is Java
 * </pre>
 */
final class Vocabulary {
    /** Those that programs may have beside what all have. */
    static final List<String> FAMILIES = List.of(
            "boxes",
            "lists",
            "iterators",
            "maps",
            "sorted",
            "nested",
            "arrays",
            "optionals",
            "streams",
            "builders",
            "strings",
            "enums",
            "shapes",
            "classes",
            "fields",
            "functions",
            "futures",
            "failures",
            "generics",
            "structures",
            "keys",
            "numbers",
            "queues",
            "recursion");

    /** Those that programs of many statements may have besides. */
    static final List<String> MORE = List.of(
            "verdicts",
            "entries",
            "listeners",
            "inner",
            "loops",
            "causes",
            "curried",
            "states",
            "collecting",
            "records",
            "streamed",
            "matched",
            "deques",
            "shared",
            "reflected",
            "patterns",
            "reactive",
            "inherited",
            "habits");

    /** What a phrase asks for: another expression or block with what it knows, a variable of a kind, or a name that is new. */
    static final Pattern HOLE = Pattern.compile(
            "\\$(?:(block|loop|lambda|giving|of|flagof|flagin|flagfor|textof|act|send)\\(([^()]*(?:\\(\\))?)\\)"
                    + "|([A-Z]+)(\\d?)|([a-z]+))");

    private static final Pattern LINE = Pattern.compile("(\\w+)(?:@(\\w+))?(?: ([A-Z]+))?(?:\\*(\\d+))?: (.*)");

    private final Map<String, List<Phrase>> phrases = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Set<String> changing = new TreeSet<>();
    private final Set<String> read = new LinkedHashSet<>();
    private final StringBuilder members = new StringBuilder();
    private final Set<String> subjects;

    /**
     * A phrase.
     *
     * @param of the kind of variable that is made of it, or of which it is a field; for the call of a helper, what that gives; else empty
     * @param weight how often it is taken, beside others
     * @param kinds the kinds of variables that it asks for
     * @param heads the other phrases that it asks for
     */
    record Phrase(String text, String of, int weight, Set<String> kinds, Set<String> heads) {
        /** Whether it has statements in it. */
        boolean nests() {
            return heads.contains("block")
                    || heads.contains("loop")
                    || heads.contains("lambda")
                    || heads.contains("giving");
        }
    }

    /**
     * The words of all programs, and those of a few families.
     *
     * @param subjects behind which names stand those that are not of all programs
     */
    Vocabulary(Set<String> subjects, List<String> families) {
        this.subjects = subjects;
        read("base");
        families.forEach(this::read);
    }

    private void read(String family) {
        if (!read.add(family)) {
            return;
        }
        List<String> lines = Programs.read(Programs.resource("random/" + family + ".txt"))
                .lines()
                .toList();
        int java = lines.indexOf("members");
        lines.subList(0, java < 0 ? lines.size() : java).forEach(this::understand);
        if (java >= 0) {
            lines.subList(java + 1, lines.size())
                    .forEach(line -> members.append(line).append('\n'));
        }
    }

    private void understand(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] words = line.split(" ", 3);
        Matcher phrase = LINE.matcher(line);
        if (words[0].equals("needs")) {
            read(words[1]);
        } else if (words[0].equals("kind")) {
            String kind = words[1].replace("!", "");
            types.put(kind, words[2]);
            if (!kind.equals(words[1])) {
                changing.add(kind);
            }
        } else if (!phrase.matches()) {
            throw new IllegalArgumentException(line);
        } else if (phrase.group(2) == null || subjects.contains(phrase.group(2))) {
            phrases.computeIfAbsent(phrase.group(1), head -> new ArrayList<>()).add(phrase(phrase));
        }
    }

    private static Phrase phrase(Matcher line) {
        return phrase(
                line.group(5).replace("\\n", "\n"),
                line.group(3) == null ? "" : line.group(3),
                line.group(4) == null ? 1 : Integer.parseInt(line.group(4)));
    }

    private static Phrase phrase(String text, String of, int weight) {
        Set<String> kinds = new TreeSet<>();
        Set<String> heads = new TreeSet<>();
        for (MatchResult hole : HOLE.matcher(text).results().toList()) {
            if (hole.group(3) != null) {
                kinds.add(hole.group(3));
            } else if (hole.group(1) != null) {
                heads.add(hole.group(1));
            } else if (hole.group(5).length() > 1) {
                heads.add(hole.group(5));
            }
        }
        return new Phrase(text, of, weight, kinds, heads);
    }

    /** The call of a method that gives something back. */
    static Phrase call(String head, String text) {
        return phrase(text, head, 3);
    }

    /** All phrases under a head. */
    List<Phrase> under(String head) {
        return phrases.getOrDefault(head, List.of());
    }

    /** Whether a phrase asks for nothing but variables and constants. */
    boolean simple(Phrase phrase) {
        return phrase.heads().stream()
                .allMatch(head -> !phrases.containsKey(head) && !phrase.nests()
                        || under(head).stream()
                                .allMatch(each ->
                                        each.heads().isEmpty() && each.kinds().isEmpty()));
    }

    /** The type of the variables of a kind. */
    String type(String kind) {
        return types.get(kind);
    }

    Set<String> kinds() {
        return types.keySet();
    }

    /** Whether variables of a kind are set anew. */
    boolean changes(String kind) {
        return changing.contains(kind);
    }

    /** The Java that phrases need. */
    String members() {
        return members.toString();
    }
}

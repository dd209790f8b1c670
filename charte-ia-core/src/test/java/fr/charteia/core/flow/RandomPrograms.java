package fr.charteia.core.flow;

import fr.charteia.core.flow.Vocabulary.Phrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes programs that nobody thought of, of the phrases of a {@link Vocabulary}. Each is a method without parameters in a class of its own,
 * beside fields and helpers that it may use. They end, and few fail; what they ask of the outside, and of an AI, they ask at their start.
 */
final class RandomPrograms {
    private static final String HEAD = """
        package programs;

        import api.*;
        import java.util.*;
        import java.util.concurrent.*;
        import java.util.concurrent.atomic.*;
        import java.util.function.*;
        import java.util.stream.*;

        class Generated {
        """;

    /** How many statements may lie in each other. */
    private static final int DEEPEST = 2;

    private static final String RETURN = "return;";

    /** Of how many families the programs of one class are. */
    private static final int FAMILIES = 5;

    /** From which seed on programs may be of any family: below are the suite's, whose programs stay what they are. */
    private static final long WIDE = 100;

    /** What the programs are about. */
    enum Subject {
        /** They ask for a name, and send texts to an AI. */
        DATA(
                "Ia.envoyer",
                6,
                Set.of("data"),
                List.of("boolean c0 = Donnees.choix(), c1 = Donnees.choix();", "String name = Donnees.nom();"),
                "TEXT name"),
        /** They ask an AI for texts, numbers and whether something is so, and decide. */
        DECISIONS(
                "Decisions.refuser",
                6,
                Set.of("decisions"),
                List.of(
                        "boolean c0 = Donnees.choix(), c1 = Donnees.choix();",
                        "String said = Ia.demander(\"x\"), other = \"b\";",
                        "boolean yes = Ia.noter(\"y\") > 0.5, no = false;",
                        "int much = (int) (Ia.noter(\"z\") * 3), little = 1;"),
                "TEXT said",
                "TEXT other",
                "FLAG yes",
                "FLAG no",
                "NUMBER much",
                "NUMBER little"),
        /** They ask an AI twice, show things to a person, and decide: in few statements, of which some matter. */
        APPROVALS(
                "Decisions.refuser",
                2,
                Set.of("decisions", "approvals"),
                List.of(
                        "boolean c0 = Donnees.choix(), c1 = Donnees.choix();",
                        "String said = Ia.demander(\"x\"), also = Ia.demander(\"y\"), other = \"b\";",
                        "boolean no = false;",
                        "int much = 2, little = 1;"),
                "TEXT said",
                "TEXT other",
                "TEXT also",
                "FLAG no",
                "NUMBER little");

        private final String sink;
        private final int statements;
        private final Set<String> words;
        private final List<String> start;
        private final List<String> known;

        Subject(String sink, int statements, Set<String> words, List<String> start, String... known) {
            this.sink = sink;
            this.statements = statements;
            this.words = words;
            this.start = start;
            this.known = List.of(known);
        }

        /** The families that its programs are of: fewer where few statements matter, so that they meet, and for the suite's own seeds. */
        private List<String> families(long seed) {
            List<String> families = new ArrayList<>(Vocabulary.FAMILIES);
            if (this != APPROVALS && seed >= WIDE) {
                families.addAll(Vocabulary.MORE);
            }
            return families;
        }
    }

    private final Subject subject;
    private final Vocabulary vocabulary;
    private final Random random;
    private final List<String> lines = new ArrayList<>();

    /** The calls of the program's helpers. */
    private final List<Phrase> helpers = new ArrayList<>();

    private Scope scope = new Scope(null, RETURN, false);
    private int names;

    /** How many blocks are around what is being written. */
    private int depth;

    private RandomPrograms(Subject subject, long seed) {
        this.subject = subject;
        random = new Random(seed);
        List<String> families = subject.families(seed);
        Collections.shuffle(families, new Random(seed / turns(families)));
        int first = (int) (seed % turns(families)) * FAMILIES;
        vocabulary =
                new Vocabulary(subject.words, families.subList(first, Math.min(first + FAMILIES, families.size())));
    }

    /** After how many seeds each family has had its turn. */
    private static int turns(List<String> families) {
        return (families.size() + FAMILIES - 1) / FAMILIES;
    }

    /** The source of a class with so many programs: {@code p0} of its class {@code P0}, and so on. */
    static String of(Subject subject, long seed, int programs) {
        RandomPrograms writer = new RandomPrograms(subject, seed);
        for (int i = 0; i < programs; i++) {
            writer.program(i);
        }
        return HEAD + writer.vocabulary.members() + String.join("\n", writer.lines) + "\n}\n";
    }

    private void program(int number) {
        names = 0;
        helpers.clear();
        scope = new Scope(null, RETURN, false);
        line("    static class P" + number + " {");
        vocabulary.under("member").stream()
                .filter(member -> random.nextBoolean())
                .forEach(this::member);
        for (int i = random.nextInt(3); i > 0; i--) {
            helper();
        }
        line("    void p" + number + "() {");
        subject.start.forEach(this::line);
        scope = new Scope(scope, RETURN, false);
        subject.known.forEach(each -> scope.know(each.split(" ")[0], each.split(" ")[1]));
        vocabulary.under("start").forEach(start -> line(declare(start, 0)));
        line(statements(subject.statements + random.nextInt(subject.statements + 4)));
        line(send());
        line(send());
        scope = scope.around();
        line("    }");
        line("    }");
    }

    private void line(String line) {
        lines.add(line);
    }

    private void member(Phrase member) {
        Map<String, String> own = new HashMap<>();
        line(fill(member, 0, own));
        scope.know(member.of(), own.get("x"));
    }

    /** A method of the program's class that is passed a few things, some of which it changes, and gives back a text or whether something is so. */
    private void helper() {
        String name = "h" + names++;
        boolean text = random.nextInt(3) > 0;
        scope = new Scope(scope, "return " + (text ? "\"r\"" : "false") + ";", false);
        List<String> parameters = new ArrayList<>();
        List<String> passed = new ArrayList<>();
        for (String kind : kindsOfParameters()) {
            String parameter = fresh();
            scope.know(kind, parameter);
            parameters.add(vocabulary.type(kind) + " " + parameter);
            passed.add(kind.equals("TEXT") ? "$text" : kind.equals("FLAG") ? "$flag" : "$" + kind);
        }
        String head = text ? "text" : "flag";
        line("    private " + (text ? "String " : "boolean ") + name + "(boolean c0, boolean c1, "
                + String.join(", ", parameters) + ") {");
        line(statements(1 + random.nextInt(4)));
        line("return " + expression(head, 2) + ";");
        line("    }");
        scope = scope.around();
        helpers.add(Vocabulary.call(head, name + "(c0, c1, " + String.join(", ", passed) + ")"));
    }

    /** A text, a truth value and two things that a program may make. */
    private List<String> kindsOfParameters() {
        List<String> kinds = new ArrayList<>(List.of("TEXT", "FLAG"));
        List<String> others = new ArrayList<>(vocabulary.kinds());
        Collections.shuffle(others, random);
        others.stream()
                .filter(kind -> !kinds.contains(kind))
                .filter(kind -> vocabulary.under("new").stream()
                        .anyMatch(made -> made.of().equals(kind)))
                .limit(2)
                .forEach(kinds::add);
        return kinds;
    }

    private String statements(int number) {
        return Stream.generate(this::statement).limit(number).collect(Collectors.joining("\n"));
    }

    private String statement() {
        double what = random.nextDouble();
        if (what < 0.33) {
            return declare(pick(vocabulary.under("new")), 2);
        }
        if (what < 0.40) {
            return send();
        }
        if (what < 0.56 && depth < DEEPEST) {
            return fill(pick(vocabulary.under("control")), 2, new HashMap<>());
        }
        List<Phrase> changes =
                vocabulary.under("do").stream().filter(this::fits).toList();
        return changes.isEmpty() ? send() : fill(pick(changes), 1 + random.nextInt(2), new HashMap<>());
    }

    private String declare(Phrase phrase, int deep) {
        String value = fill(phrase, deep, new HashMap<>());
        String name = fresh();
        scope.know(phrase.of(), name);
        return vocabulary.type(phrase.of()) + " " + name + " = " + value + ";";
    }

    private String send() {
        return send(expression("text", 2));
    }

    private String send(String text) {
        return subject.sink + "(" + text + ");";
    }

    /** An expression with others in it, so deep; one of those that ask for no others at the end, or for none of its own kind. */
    private String expression(String head, int deep) {
        List<Phrase> phrases = new ArrayList<>(vocabulary.under(head));
        helpers.stream().filter(call -> call.of().equals(head)).forEach(phrases::add);
        boolean simple = deep <= 0 || random.nextInt(4) == 0;
        if (!simple) {
            return fill(pick(phrases), deep - 1, new HashMap<>());
        }
        List<Phrase> ending =
                phrases.stream().filter(vocabulary::simple).filter(this::fits).toList();
        phrases.removeIf(phrase -> phrase.heads().contains(head));
        return fill(pick(ending.isEmpty() ? phrases : ending), deep - 1, new HashMap<>());
    }

    /** One of the phrases of which all is known that they ask for. */
    private Phrase pick(List<Phrase> phrases) {
        List<Phrase> fitting = phrases.stream()
                .filter(this::fits)
                .flatMap(phrase -> Collections.nCopies(phrase.weight(), phrase).stream())
                .toList();
        if (fitting.isEmpty()) {
            throw new IllegalStateException("none of " + phrases.size() + " such as " + phrases.get(0));
        }
        return one(fitting);
    }

    private boolean fits(Phrase phrase) {
        return (depth < DEEPEST || !phrase.nests())
                && phrase.kinds().stream().noneMatch(kind -> known(kind).isEmpty());
    }

    private List<String> known(String kind) {
        return scope.known(kind, vocabulary.changes(kind));
    }

    /** A phrase with all filled in that it asks for; {@code own} are the names that it has by itself. */
    private String fill(Phrase phrase, int deep, Map<String, String> own) {
        return Vocabulary.HOLE
                .matcher(phrase.text())
                .replaceAll(hole -> Matcher.quoteReplacement(filled(hole, deep, own)));
    }

    private String filled(MatchResult hole, int deep, Map<String, String> own) {
        if (hole.group(3) != null) {
            return own.computeIfAbsent(hole.group(3) + hole.group(4), k -> one(known(hole.group(3))));
        }
        String head = hole.group(1) != null ? hole.group(1) : hole.group(5);
        if (head.length() == 1) {
            return own.computeIfAbsent(head, k -> fresh());
        }
        if (head.equals("it")) {
            return own.get("it");
        }
        String with = hole.group(1) != null ? hole.group(2) : "";
        return switch (head) {
            case "leave" -> scope.leave();
            case "block" -> block(with, own, scope.leave(), false, "");
            case "loop" -> block(with, own, one(List.of("break;", "continue;")), false, "");
            case "lambda" -> block(with, own, RETURN, true, "");
            case "giving" -> block(with, own, "return " + own.get("x") + ";", true, giving());
            case "send" -> send(renamed(with, own));
            default -> with.isEmpty() ? expression(head, deep) : of(head, renamed(with, own));
        };
    }

    private String giving() {
        return "return " + expression("captured", 0) + ";\n";
    }

    /** {@code x.v} with the name that {@code x} was given. */
    private String renamed(String with, Map<String, String> own) {
        String bare = with.replace("$", "");
        return own.computeIfAbsent(bare.substring(0, 1), k -> fresh()) + bare.substring(1);
    }

    /** What is made of something that a phrase has by itself. */
    private String of(String head, String it) {
        Map<String, String> own = new HashMap<>();
        own.put("it", it);
        return fill(pick(vocabulary.under(head)), 0, own);
    }

    /**
     * Statements in a block.
     *
     * @param with the names that it knows beside those around it, each behind its kind
     * @param own is given them
     * @param leave how it may be left before its end
     * @param lambda whether it is a function's
     * @param last the statement at its end
     */
    private String block(String with, Map<String, String> own, String leave, boolean lambda, String last) {
        depth++;
        scope = new Scope(scope, leave, lambda);
        for (String known : with.isEmpty() ? new String[0] : with.split(", ")) {
            scope.know(known.split(" ")[0], own.computeIfAbsent(known.split(" ")[1], k -> fresh()));
        }
        String inside = statements(1 + random.nextInt(2));
        if (random.nextInt(subject == Subject.DATA ? 24 : 12) == 0) {
            inside += "\nif (" + expression("flag", 1) + ") { " + leave + " }\n" + statement();
        }
        scope = scope.around();
        depth--;
        return "{\n" + inside + "\n" + last + "}";
    }

    private String fresh() {
        return "v" + names++;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}

package fr.charteia.core.rule;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.declaration.Enclosing;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.message.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a trace to a person: the code of each line, once. */
final class Traces {
    /** The head of a type: the line of what the compiler wrote, a record's accessor, whose code nobody wrote. */
    private static final Pattern DECLARATION = Pattern.compile("(?U)\\b(record|class|enum|interface)\\s+\\w+");

    private final Places places;

    Traces(Places places) {
        this.places = places;
    }

    /**
     * The steps of a trace. Hops that follow each other on one line are one step, save where the trace begins and where it ends: the
     * first, or the condition that they come to. What was told once on the way is not told again.
     */
    List<Finding.Step> steps(List<Hop> trace) {
        List<Hop> hops = withoutWayOut(trace);
        List<Finding.Step> steps = new ArrayList<>();
        for (int i = 0; i < hops.size(); i++) {
            Finding.Step step = step(hops.get(i));
            boolean last = i > 0 && i == hops.size() - 1;
            if (last) {
                end(steps, step);
            } else if (steps.isEmpty() || isNew(steps, step)) {
                steps.add(step);
            } else if (hops.get(i).why() == Hop.Why.CONDITION && isSameLine(steps.get(steps.size() - 1), step)) {
                end(steps, step);
            }
        }
        return steps;
    }

    /**
     * Without the returns, up to the entry point, of an object that was given to a store meanwhile: that its field was set, and where
     * the next entry point finds it, is what became of it.
     */
    private static List<Hop> withoutWayOut(List<Hop> trace) {
        List<Hop> told = new ArrayList<>();
        for (Hop hop : trace) {
            if (hop.why() == Hop.Why.STATE) {
                int set = told.size() - 1;
                while (set >= 0 && told.get(set).why() == Hop.Why.RETURN) {
                    set--;
                }
                if (set >= 0 && isSet(told.get(set), hop.name())) {
                    told.subList(set + 1, told.size()).clear();
                }
            }
            told.add(hop);
        }
        return told;
    }

    private static boolean isSet(Hop hop, String field) {
        return hop.why() == Hop.Why.STORE && hop.name().equals(field);
    }

    private static boolean isNew(List<Finding.Step> steps, Finding.Step step) {
        return !isSameLine(steps.get(steps.size() - 1), step) && !steps.contains(step);
    }

    /** Where a flow ends says more than what came before on that line, except its beginning. */
    private static void end(List<Finding.Step> steps, Finding.Step step) {
        int previous = steps.size() - 1;
        if (previous > 0 && isSameLine(steps.get(previous), step)) {
            steps.set(previous, step);
        } else if (!steps.get(previous).equals(step)) {
            steps.add(step);
        }
    }

    private Finding.Step step(Hop hop) {
        return new Finding.Step(places.of(hop.site(), member(hop)), text(hop));
    }

    private static boolean isSameLine(Finding.Step a, Finding.Step b) {
        return a.location().line() > 0
                && a.location().line() == b.location().line()
                && a.location().path().equals(b.location().path());
    }

    /** The member that a hop names: {@code nom} of {@code Usager.nom}, {@code concat} of {@code String#concat}. */
    private static String member(Hop hop) {
        String name = hop.name().replaceFirst("\\(.*", "");
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('#')) + 1);
    }

    private Text text(Hop hop) {
        if (hop.why() == Hop.Why.STATE) {
            // It is where the next entry point begins: what stands on that line says nothing of it.
            return phrase(hop);
        }
        return places.snippet(hop.site(), member(hop))
                .filter(snippet -> !DECLARATION.matcher(snippet).find())
                .filter(snippet -> !isEntry(hop) || isNamed(snippet, member(hop)))
                .map(Words::same)
                .orElseGet(() -> phrase(hop));
    }

    /** What a method is given begins on its first line, which mostly speaks of something else. */
    private static boolean isEntry(Hop hop) {
        return hop.why() == Hop.Why.SOURCE && hop.site().index() == 0;
    }

    private static boolean isNamed(String snippet, String member) {
        return snippet.toLowerCase(Locale.ROOT).contains(member.toLowerCase(Locale.ROOT));
    }

    private static Text phrase(Hop hop) {
        String name = written(hop.name());
        return switch (hop.why()) {
            case SOURCE -> new Text("origine : " + name, "origin: " + name);
            case READ -> new Text("lecture de " + name, "reads " + name);
            case STORE -> new Text("rangement dans " + name, "stores in " + name);
            case CALL -> new Text("appel de " + name, "calls " + name);
            case RETURN -> new Text("retour de " + name, "returns from " + name);
            case MODEL, SINK -> Words.same(name);
            case UNKNOWN -> new Text(name + " (code non décrit)", name + " (code not described)");
            case TEXT -> new Text("dans un texte : " + name, "in a text: " + name);
            case CALLBACK -> new Text("reçu par " + name, "received by " + name);
            case CONDITION ->
                name.isEmpty() ? Words.same("condition") : new Text("condition : " + name, "condition: " + name);
            case STATE -> new Text("gardé dans " + name, "kept in " + name);
        };
    }

    /** The name as sources have it: what a lambda is given is named for the method that it is written in. */
    private static String written(String name) {
        int dot = name.lastIndexOf('.');
        MemberRef member = new MemberRef(name.substring(0, Math.max(dot, 0)), name.substring(dot + 1), "");
        return name.substring(0, dot + 1) + Enclosing.sourceMember(member).name();
    }
}

package fr.charteia.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.catalogue.Heuristics;
import fr.charteia.core.flow.interpreter.Engine;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.SinkHit;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Summary;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the methods of a small class do, each looked at by itself, in words: what they give back, what reaches sinks, what is thrown. */
public final class Summaries {
    private final Program program;
    private final BlindSpots ledger = new BlindSpots();
    private final Engine engine;

    private Summaries(Program program) {
        this.program = program;
        this.engine = new Engine(program, ledger);
    }

    /** Looks at a class {@code p.C} with these members. */
    public static void of(String members, Consumer<Summaries> say) {
        of(members, Heuristics.OFF, say);
    }

    /** The same, with what names say. */
    public static void of(String members, Heuristics heuristics, Consumer<Summaries> say) {
        Programs.with(
                "package p;\nimport api.*;\nimport java.util.*;\nimport java.util.function.*;\nclass C {\n" + members
                        + "}\n",
                heuristics,
                program -> say.accept(new Summaries(program)));
    }

    /** The summary of the only method of that name in {@code p.C}, or in a class in it: {@code Inner.name}. */
    public Summary summary(String name) {
        int dot = name.indexOf('.');
        String type = dot < 0 ? "p/C" : "p/C$" + name.substring(0, dot);
        MethodHeader method = program.index().find(type).orElseThrow().methods().stream()
                .filter(m -> m.name().equals(name.substring(dot + 1)))
                .findFirst()
                .orElseThrow();
        return engine.summary(method, Shape.NONE);
    }

    private static final Pattern ANNOUNCED = Pattern.compile("static \\S+ (\\w+)\\(.*}(?: // (.*))?");

    /**
     * Each method that these lines declare, one a line, gives what the comment at the line's end says: the labels, but for those
     * of what is passed, in the words of {@link #told}; {@code =} before what it is known to be, {@code =?} where that is not known.
     */
    public static void announced(String helpers, String lines) {
        of(
                helpers + lines,
                it -> lines.lines().forEach(line -> {
                    Matcher method = ANNOUNCED.matcher(line.trim());
                    assertThat(method.matches()).as(line).isTrue();
                    Set<String> wanted = new TreeSet<>();
                    Stream.of(method.group(2) == null ? "" : method.group(2))
                            .flatMap(comment -> Stream.of(comment.split(", ")))
                            .filter(word -> !word.isEmpty())
                            .forEach(wanted::add);
                    Set<String> found = new TreeSet<>(it.gives(method.group(1)));
                    found.removeIf(label -> label.startsWith("#"));
                    if (wanted.stream().anyMatch(word -> word.startsWith("="))) {
                        it.is(method.group(1)).forEach(constant -> found.add("=" + constant));
                        if (it.is(method.group(1)).isEmpty()) {
                            found.add("=?");
                        }
                    }
                    assertThat(found).as(line).isEqualTo(wanted);
                }));
    }

    public BlindSpots ledger() {
        return ledger;
    }

    /** Has what was done by name, and is not known, told. */
    public void reportUnresolved() {
        engine.gaps().report();
    }

    /** What the result carries. */
    public Set<String> gives(String name) {
        return told(summary(name).result().taints());
    }

    /** What the result is, as far as that is known: a constant, or several. */
    public Set<Object> is(String name) {
        return summary(name).result().constant().values().orElse(Set.of());
    }

    /** What decides whether the method throws. */
    public Set<String> throwsBy(String name) {
        return told(summary(name).throwing().all());
    }

    /** What reaches the sinks that are called so. */
    public Set<String> reaches(String name, String sink) {
        return summary(name).hits().values().stream()
                .filter(hit -> called(hit.sink()).equals(sink))
                .flatMap(hit -> told(hit.taints()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The sinks that are reached. */
    public Set<String> sinks(String name) {
        return summary(name).hits().keySet().stream()
                .map(Summaries::called)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String called(SinkHit.Sink sink) {
        if (sink instanceof SinkHit.Sink.Ai ai) {
            return ai.tool() ? "tool" : ai.callee().name();
        }
        return sink instanceof SinkHit.Sink.Decision decision
                ? decision.what()
                : ((SinkHit.Sink.Other) sink).kind().name();
    }

    /**
     * The labels in words, with their marks: {@code nom}, {@code answer CONTROL MEASURE}, {@code #0.f}. Whether a person's answer may stand for
     * what is passed happens to no data: it is left out.
     */
    public static Set<String> told(Taints taints) {
        Set<String> told = new TreeSet<>();
        for (Taint taint : taints.set()) {
            String label = named(taint.label());
            if (!label.isEmpty()) {
                told.add(taint.markSet().stream()
                        .filter(mark -> mark != Mark.UNAFFIRMED && mark != Mark.UNDENIED && mark != Mark.RECKONED)
                        .map(mark -> " " + mark)
                        .collect(Collectors.joining("", label, "")));
            }
        }
        return told;
    }

    private static String named(Label label) {
        if (label instanceof Label.Data data) {
            return data.fact().what().replaceFirst(".*\\.", "").replace("()", "");
        } else if (label instanceof Label.AiOutput) {
            return "answer";
        }
        return label instanceof Label.Input input ? named(input.path()) : "";
    }

    /** {@code #0.f[1]} for what is passed, {@code static.f} for what static fields hold. */
    private static String named(AccessPath path) {
        StringBuilder name = new StringBuilder(path.parameter() < 0 ? "static" : "#" + path.parameter());
        for (Slot slot : path.slots()) {
            name.append(
                    switch (slot.kind()) {
                        case FIELD -> slot.name().substring(slot.name().lastIndexOf('.'));
                        case ELEMENT, VALUE -> "[" + slot.name() + "]";
                        case DEEP -> ".**";
                        default -> "." + slot.kind();
                    });
        }
        return name.toString();
    }
}

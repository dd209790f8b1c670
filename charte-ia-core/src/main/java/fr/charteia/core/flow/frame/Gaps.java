package fr.charteia.core.flow.frame;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.program.LeftOut;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.model.CallModel;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the interpretation does not see, for the ledger of blind spots: what one caller cannot tell, another may. */
public final class Gaps {
    private final Program program;
    private final BlindSpots ledger;
    private final LeftOut leftOut = new LeftOut();
    private final Set<MemberRef> tooLarge = new HashSet<>();
    private final Map<Site, MemberRef> wide = new LinkedHashMap<>();
    private final Set<String> missing = new HashSet<>();
    private final Map<Site, String> unresolved = new LinkedHashMap<>();
    private final Set<Site> resolved = new HashSet<>();

    public Gaps(Program program, BlindSpots ledger) {
        this.program = program;
        this.ledger = ledger;
    }

    /** Notes a method that was not looked into because the whole region has had its share. */
    public void leftOut(MemberRef method) {
        leftOut.add(method);
    }

    /** Notes the classes of which not all was followed that entry points leave for each other. */
    public void unsettled(Set<String> types) {
        types.forEach(type -> ledger.add(
                BlindSpots.Kind.LIMIT_REACHED,
                type,
                0,
                "ce que des points d'entrée y laissent pour d'autres n'est pas suivi jusqu'au bout",
                "what entry points leave there for each other is not followed to the end"));
    }

    /** Notes a method that is guessed at because it is too much. */
    public void tooLarge(MethodHeader method) {
        MethodHeader written = program.overriding().written(method);
        if (tooLarge.add(written.ref())) {
            ledger.add(
                    BlindSpots.Kind.METHOD_TOO_LARGE, written.owner() + "#" + written.name(), 0, written.descriptor());
        }
    }

    /** The methods that are guessed at. */
    public Set<MemberRef> givenUp() {
        return Collections.unmodifiableSet(tooLarge);
    }

    /** Notes in the ledger that the annotated variables of a method cannot be told from the others. */
    public void withoutNames(MethodHeader method, int line) {
        ledger.add(
                BlindSpots.Kind.SOURCE_UNREADABLE,
                method.owner() + "#" + method.name(),
                line,
                "l'annotation d'une variable locale ne sert pas : la classe est compilée sans les noms des variables (-g:vars)",
                "the annotation of a local variable is not used: the class is compiled without the names of variables (-g:vars)");
    }

    /** Notes in the ledger a class that is called and that is nowhere, when no model speaks of it either. */
    public void called(MemberRef callee, CallModel model, Site site) {
        String owner = callee.owner();
        if (!model.known() && !owner.startsWith("[") && missing.add(owner)) {
            if (!program.index().has(owner)) {
                ledger.add(BlindSpots.Kind.CLASS_MISSING, owner, 0, Hop.callName(site.method()));
            }
        }
    }

    /** Notes a call of which not all implementations were looked into, or that a caller knows better. */
    public void dispatched(MemberRef callee, Site site, boolean wide) {
        if (wide) {
            this.wide.putIfAbsent(site, callee);
        } else if (this.wide.containsKey(site)) {
            resolved.add(site);
        }
    }

    /** Notes a call of which it could not be told, with what was known there, what it runs. */
    public void unresolved(Site call, String what) {
        unresolved.put(call, what);
    }

    /** Notes that it could be told, by what some caller passes. */
    public void resolved(Site call) {
        resolved.add(call);
    }

    private void reportLarge(String type, MemberRef where) {
        boolean itself = where.name().isEmpty();
        String name = type.replace('/', '.');
        ledger.add(
                BlindSpots.Kind.LIMIT_REACHED,
                itself ? type : where.owner() + "#" + where.name(),
                0,
                (itself ? "un objet de cette classe" : "un objet " + name + " fait ou reçu là")
                        + " en tient plus que l'analyse n'en visite",
                (itself ? "an object of this class" : "an object of " + name + " made or given there")
                        + " holds more than the analysis visits");
    }

    /** Writes to the ledger what no caller made clear, and what was too large to be looked into as a whole. */
    public void report() {
        leftOut.report(ledger);
        wide.forEach((site, callee) -> {
            if (!resolved.contains(site)) {
                ledger.add(
                        BlindSpots.Kind.LIMIT_REACHED,
                        callee.owner() + "#" + callee.name(),
                        0,
                        "plus de classes réalisent cette méthode que l'analyse n'en suit",
                        "more classes implement this method than the analysis follows");
            }
        });
        program.largeObjects().found().forEach(this::reportLarge);
        reportReflection();
    }

    /** One line for each method: the calls by name of one that fills an object field by field are many, and one matter. */
    private void reportReflection() {
        Map<MemberRef, SortedMap<Integer, Set<String>>> calls = new LinkedHashMap<>();
        unresolved.forEach((call, what) -> {
            if (!resolved.contains(call)) {
                calls.computeIfAbsent(call.method(), method -> new TreeMap<>())
                        .computeIfAbsent(call.line(), line -> new LinkedHashSet<>())
                        .add(what);
            }
        });
        calls.forEach((method, lines) -> ledger.add(
                BlindSpots.Kind.REFLECTION,
                method.owner() + "#" + method.name(),
                lines.firstKey(),
                lines.values().stream().flatMap(Set::stream).distinct().collect(Collectors.joining(", "))));
    }
}

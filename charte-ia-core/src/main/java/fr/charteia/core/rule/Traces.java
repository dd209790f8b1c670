package fr.charteia.core.rule;

import fr.charteia.core.flow.Hop;
import java.util.ArrayList;
import java.util.List;

/** Tells a trace to a person: the code of each line, once. */
final class Traces {
    private final Places places;

    Traces(Places places) {
        this.places = places;
    }

    /** The steps of a trace; hops that follow each other on one line are one step. */
    List<Finding.Step> steps(List<Hop> hops) {
        List<Finding.Step> steps = new ArrayList<>();
        for (Hop hop : hops) {
            Location location = places.of(hop.site());
            boolean repeated =
                    !steps.isEmpty() && steps.get(steps.size() - 1).location().equals(location);
            if (!repeated || location.line() == 0) {
                steps.add(new Finding.Step(location, text(hop)));
            }
        }
        return steps;
    }

    private Text text(Hop hop) {
        return places.snippet(hop.site()).map(Words::same).orElseGet(() -> phrase(hop));
    }

    private static Text phrase(Hop hop) {
        String name = hop.name();
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
            case CONDITION -> new Text("condition : " + name, "condition: " + name);
            case STATE -> new Text("gardé dans " + name, "kept in " + name);
        };
    }
}

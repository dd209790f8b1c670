package fr.charteia.core;

import fr.charteia.core.bytecode.BlindSpots.BlindSpot;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.InternalNames;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.message.Location;
import fr.charteia.core.message.Text;
import fr.charteia.core.rule.Places;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/** Says to people what could not be seen. */
record BlindSpotLines(ClassIndex index, Places places) {
    List<Report.BlindSpotLine> of(List<BlindSpot> spots) {
        return spots.stream()
                .map(spot -> new Report.BlindSpotLine(location(spot), text(spot)))
                .distinct()
                .toList();
    }

    /** In the source of the class or member that the spot names, else in the file that it names; of a library nobody has a source. */
    private Location location(BlindSpot spot) {
        String[] named = spot.where().split("#", 2);
        if (!index.has(named[0])) {
            return new Location(named.length > 1 ? "" : spot.where(), spot.line(), 0);
        }
        if (!index.inScope(named[0])) {
            return new Location("", 0, 0);
        }
        MemberRef element = new MemberRef(named[0], named.length > 1 ? named[1] : "", "()V");
        int line = spot.line() > 0 ? spot.line() : places.line(element);
        return new Location(places.path(named[0]), line, 0);
    }

    private static Text text(BlindSpot spot) {
        Text what = what(spot);
        return new Text(what.fr() + detail(readable(spot.fr())), what.en() + detail(readable(spot.en())));
    }

    private static String detail(String text) {
        return text.isBlank() ? "" : " (" + text + ")";
    }

    /** A method's parameters as people write them, for what the ledger says by a descriptor. */
    private static String readable(String detail) {
        return !detail.startsWith("(")
                ? detail
                : Arrays.stream(Type.getArgumentTypes(detail))
                        .map(type -> InternalNames.simple(type.getClassName().replace('.', '/')))
                        .collect(Collectors.joining(", "));
    }

    private static Text what(BlindSpot spot) {
        String where = spot.where().replace('/', '.').replaceFirst("\\.class$", "");
        return switch (spot.kind()) {
            case CLASS_UNREADABLE -> new Text("classe illisible : " + where, "unreadable class: " + where);
            case CLASS_VERSION_UNKNOWN ->
                new Text(
                        "classe d'une version de Java inconnue : " + where,
                        "class of an unknown version of Java: " + where);
            case NO_CLASS_FILES ->
                new Text("sources sans classes : " + spot.where(), "sources without classes: " + spot.where());
            case CLASS_MISSING -> new Text("classe introuvable : " + where, "class not found: " + where);
            case REFLECTION -> new Text("appel par réflexion : " + where, "call by reflection: " + where);
            case ENDPOINT ->
                new Text(
                        "adresse d'IA inconnue, traitée comme externe : " + where,
                        "unknown address of an AI, treated as external: " + where);
            case METHOD_TOO_LARGE ->
                new Text(
                        "méthode trop complexe, ou qui mène trop loin, résumée grossièrement : " + where,
                        "method too complex, or one that leads too far, summarised coarsely: " + where);
            case LIMIT_REACHED ->
                new Text("trop vaste, regardé en partie : " + where, "too large, looked into in part: " + where);
            case ADVICE_LEFT_OUT ->
                new Text("greffon d'aspect laissé de côté : " + where, "advice of an aspect left out: " + where);
            case UNKNOWN_LIBRARY ->
                new Text(
                        "ressemble à de l'IA et n'est décrit par aucun modèle : " + where,
                        "looks like AI and no model describes it: " + where);
            case CONFIGURATION_UNREADABLE ->
                new Text("configuration illisible : " + spot.where(), "unreadable configuration: " + spot.where());
            case SOURCE_UNREADABLE ->
                new Text("source illisible : " + spot.where(), "unreadable source: " + spot.where());
        };
    }
}

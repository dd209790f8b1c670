package fr.charteia.core.flow.library;

import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel.Propagation;
import fr.charteia.core.model.Place;
import java.util.HashSet;
import java.util.Set;

/** The places that rows of a call have written so far: another row adds to what is there. */
final class WrittenPlaces {
    private final Places places;
    private final Set<Place> written = new HashSet<>();

    WrittenPlaces(Places places) {
        this.places = places;
    }

    /** What a part holds once another row of the call wrote there too, or something went wrong as well. */
    Value besides(Invocation call, Propagation row, Value value, Value result) {
        boolean another = !written.add(row.to()) || row.from().isThrownByCallback();
        boolean named =
                row.to().last().filter(Place.Step.Field.class::isInstance).isPresent();
        // What decides what is under a key adds to the value that another row has put there.
        boolean decided = row.sort().isChoice()
                && row.to()
                        .last()
                        .filter(Place.Step.ValueByArgument.class::isInstance)
                        .isPresent();
        return another && (named || decided) ? value.join(places.at(call, row.to(), result)) : value;
    }
}

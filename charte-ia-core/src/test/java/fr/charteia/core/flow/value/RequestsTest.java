package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.AddressPart;
import fr.charteia.core.model.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which requests of plain HTTP go to no AI: those of which every address is known and none is an AI's. */
class RequestsTest {
    private static final Site HERE = new Site(new MemberRef("p/C", "m", "()V"), 1, 0);
    private static final List<AddressPart> GIVEN = List.of(new AddressPart.At(Place.argument(0)));
    private static final CallModel.AiCall HTTP = call("http", GIVEN);
    private static final String AI = "https://ia.exemple.fr/v1";
    private static final String OTHER = "https://meteo.exemple.fr";

    private final Requests requests = new Requests(address -> address.contains("ia."));

    private static CallModel.AiCall call(String genre, List<AddressPart> address) {
        return new CallModel.AiCall("lib", genre, List.of(), List.of(), List.of(), null, null, null, address);
    }

    private static Set<SinkHit.Client> clients(Constant... addresses) {
        return Stream.of(addresses)
                .map(address -> new SinkHit.Client.Known("p/Http", address, HERE, Tools.NONE))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Constant text(String address) {
        return Constant.of((Object) address);
    }

    @Test
    void inside_the_program() {
        assertThat(requests.goElsewhere(HTTP, clients(text(OTHER)))).isTrue();
        assertThat(requests.goElsewhere(HTTP, clients(text(AI)))).isFalse();
        assertThat(requests.goElsewhere(HTTP, clients(text(OTHER), text(AI)))).isFalse();
        assertThat(requests.goElsewhere(HTTP, clients(Constant.UNKNOWN))).isFalse();
        assertThat(requests.goElsewhere(HTTP, clients(new Constant.FromInput(AccessPath.of(0)))))
                .as("the caller says where")
                .isFalse();
        assertThat(requests.goElsewhere(HTTP, clients())).isFalse();
        assertThat(requests.goElsewhere(
                        HTTP, Set.of(new SinkHit.Client.Passed(AccessPath.of(0), "p/Http", Tools.NONE))))
                .isFalse();
    }

    @Test
    void from_an_entry_point() {
        assertThat(requests.goElsewhere(HTTP, List.of(candidate(OTHER, true)))).isTrue();
        assertThat(requests.goElsewhere(HTTP, List.of(candidate(AI, true)))).isFalse();
        assertThat(requests.goElsewhere(HTTP, List.of(candidate(OTHER, true), candidate(AI, true))))
                .isFalse();
        assertThat(requests.goElsewhere(HTTP, List.of(candidate(OTHER, false)))).isFalse();
        assertThat(requests.goElsewhere(HTTP, List.of())).isFalse();
    }

    private static AiCallSite.ClientCandidate candidate(String address, boolean known) {
        return new AiCallSite.ClientCandidate("p/Http", address, known, HERE);
    }

    @Test
    void a_client_of_an_ai_and_a_request_that_says_nothing_of_where_it_goes_are_an_ais() {
        for (CallModel.AiCall call : List.of(call("conversation", GIVEN), call("http", List.of()))) {
            assertThat(requests.goElsewhere(call, clients(text(OTHER)))).isFalse();
            assertThat(requests.goElsewhere(call, List.of(candidate(OTHER, true))))
                    .isFalse();
        }
    }
}

package fr.charteia.core.flow.value;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.model.CallModel;
import java.util.List;

/**
 * A call of an AI in the code in scope.
 *
 * @param site where the call stands; for a tool's result, where it returns
 * @param callee the method called; for a tool, the tool
 * @param model the row that knows it
 * @param clients what the receiver may be, sorted; empty when nothing is known of it
 * @param tool whether it is a tool's result that is sent
 */
public record AiCallSite(
        Site site, MemberRef callee, CallModel.AiCall model, List<ClientCandidate> clients, boolean tool) {
    public AiCallSite {
        clients = List.copyOf(clients);
    }

    /** The marks that all that is asked here gets on its way, whichever the client is: a bit per {@link Mark}. */
    public int protection() {
        return clients.stream()
                .mapToInt(ClientCandidate::protection)
                .reduce((a, b) -> a & b)
                .orElse(0);
    }

    /**
     * One thing that the client may be.
     *
     * @param type internal name of the client's type
     * @param address the address that the code gives it ({@code ${…}} placeholders as written), or empty when it gives none
     * @param addressKnown false when the code gives an address that could not be read
     * @param where the instruction that gave the address, or that made the client
     * @param name the name under which the place asks a container for the client; empty when it asks for any
     * @param protection the marks that code of ours gives to all that is asked through it, a bit per {@link Mark}
     */
    public record ClientCandidate(
            String type, String address, boolean addressKnown, Site where, String name, int protection)
            implements Comparable<ClientCandidate> {
        public ClientCandidate(String type, String address, boolean addressKnown, Site where) {
            this(type, address, addressKnown, where, "");
        }

        public ClientCandidate(String type, String address, boolean addressKnown, Site where, String name) {
            this(type, address, addressKnown, where, name, 0);
        }

        /** The same where what is asked through it gets more marks. */
        public ClientCandidate protecting(int marks) {
            return new ClientCandidate(type, address, addressKnown, where, name, protection | marks);
        }

        @Override
        public int compareTo(ClientCandidate other) {
            int order = type.compareTo(other.type);
            order = order != 0 ? order : address.compareTo(other.address);
            order = order != 0 ? order : Boolean.compare(addressKnown, other.addressKnown);
            order = order != 0 ? order : name.compareTo(other.name);
            order = order != 0 ? order : Integer.compare(protection, other.protection);
            return order != 0 ? order : where.compareTo(other.where);
        }
    }
}

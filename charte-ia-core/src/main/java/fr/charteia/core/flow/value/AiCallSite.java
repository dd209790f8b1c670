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

    /**
     * One thing that the client may be.
     *
     * @param type internal name of the client's type
     * @param address the address that the code gives it ({@code ${…}} placeholders as written), or empty when it gives none
     * @param addressKnown false when the code gives an address that could not be read
     * @param where the instruction that gave the address, or that made the client
     * @param name the name under which the place asks a container for the client; empty when it asks for any
     */
    public record ClientCandidate(String type, String address, boolean addressKnown, Site where, String name)
            implements Comparable<ClientCandidate> {
        public ClientCandidate(String type, String address, boolean addressKnown, Site where) {
            this(type, address, addressKnown, where, "");
        }

        @Override
        public int compareTo(ClientCandidate other) {
            int order = type.compareTo(other.type);
            order = order != 0 ? order : address.compareTo(other.address);
            order = order != 0 ? order : Boolean.compare(addressKnown, other.addressKnown);
            order = order != 0 ? order : name.compareTo(other.name);
            return order != 0 ? order : where.compareTo(other.where);
        }
    }
}

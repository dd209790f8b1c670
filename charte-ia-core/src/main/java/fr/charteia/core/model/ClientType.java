package fr.charteia.core.model;

import java.util.List;
import java.util.Optional;

/**
 * What is known of an AI client's type.
 *
 * @param type internal name of the class or interface
 * @param library the catalogue file
 * @param defaultAddress where it connects when nobody says otherwise; empty for an abstraction
 * @param addressKeys configuration keys that set the address, most specific first
 * @param portee a fixed locality ({@code local} for in-process runtimes), when there is one
 * @param abstraction whether the type stands for any provider, so that its default says nothing
 */
public record ClientType(
        String type,
        String library,
        Optional<String> defaultAddress,
        List<String> addressKeys,
        Optional<String> portee,
        boolean abstraction) {
    public ClientType {
        addressKeys = List.copyOf(addressKeys);
    }
}

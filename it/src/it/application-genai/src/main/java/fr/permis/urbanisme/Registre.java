package fr.permis.urbanisme;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Les pétitionnaires, par numéro. */
public class Registre {
    private final Map<String, Petitionnaire> connus = new ConcurrentHashMap<>();

    public void inscrire(Petitionnaire petitionnaire) {
        connus.put(petitionnaire.numero(), petitionnaire);
    }

    public Petitionnaire trouver(String numero) {
        return connus.get(numero);
    }
}

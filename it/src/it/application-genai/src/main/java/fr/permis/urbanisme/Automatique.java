package fr.permis.urbanisme;

import com.google.genai.Client;
import com.google.genai.types.GenerateContentConfig;
import com.google.genai.types.Tool;
import java.lang.reflect.Method;

/** Gemini appelle lui-même les méthodes qu'on lui montre. */
public class Automatique {
    private static final Registre REGISTRE = new Registre();
    private static final Permis PERMIS = new Permis();
    private final Client client = Client.builder().apiKey(System.getenv("IA_CLE")).build();

    /** Donne le pétitionnaire d'un dossier. */
    public static String petitionnaire(String numero) {
        return REGISTRE.trouver(numero).identite(); // CHARTE-401
    }

    /** Donne la parcelle d'un dossier. */
    public static String parcelle(String numero) {
        return REGISTRE.trouver(numero).parcelle();
    }

    /** Refuse un permis. */
    public static String rejeter(String numero) {
        PERMIS.refuser(numero); // CHARTE-501
        return "fait";
    }

    public String repondre(String question) throws NoSuchMethodException {
        Method petitionnaire = Automatique.class.getMethod("petitionnaire", String.class);
        Method parcelle = Automatique.class.getMethod("parcelle", String.class);
        Method rejeter = Automatique.class.getMethod("rejeter", String.class);
        GenerateContentConfig reglages = GenerateContentConfig.builder()
                .maxOutputTokens(400)
                .tools(Tool.builder().functions(petitionnaire, parcelle, rejeter).build())
                .build();
        return client.models.generateContent("gemini-2.5-flash-001", question, reglages).text();
    }
}

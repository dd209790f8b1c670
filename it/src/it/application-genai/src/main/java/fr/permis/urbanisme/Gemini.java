package fr.permis.urbanisme;

import com.google.common.collect.ImmutableList;
import com.google.genai.Chat;
import com.google.genai.Client;
import com.google.genai.ResponseStream;
import com.google.genai.types.Content;
import com.google.genai.types.FunctionCall;
import com.google.genai.types.FunctionDeclaration;
import com.google.genai.types.GenerateContentConfig;
import com.google.genai.types.GenerateContentResponse;
import com.google.genai.types.HttpOptions;
import com.google.genai.types.Part;
import com.google.genai.types.Schema;
import com.google.genai.types.Tool;
import com.google.genai.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** L'instruction avec Gemini, outils compris. */
public class Gemini {
    private static final String MODELE = "gemini-2.5-flash-001";

    private final Client client = Client.builder()
            .apiKey(System.getenv("IA_CLE"))
            .httpOptions(HttpOptions.builder()
                    .baseUrl("https://generativelanguage.googleapis.com")
                    .timeout(20_000)
                    .build())
            .build();
    private final Client interne = Client.builder()
            .apiKey(System.getenv("IA_CLE"))
            .httpOptions(HttpOptions.builder()
                    .baseUrl("https://ia.permis.rie.gouv.fr")
                    .timeout(20_000)
                    .build())
            .build();
    private final Permis permis;
    private final Registre registre;
    private final Instructeur instructeur;

    public Gemini(Permis permis, Registre registre, Instructeur instructeur) {
        this.permis = permis;
        this.registre = registre;
        this.instructeur = instructeur;
    }

    public void presenter(Petitionnaire petitionnaire) {
        client.models.generateContent(MODELE, "Présente " + petitionnaire.identite(), reglages()); // CHARTE-401
        client.models.generateContent(MODELE, "Présente le projet " + petitionnaire.projet(), reglages());
        interne.models.generateContent(MODELE, "Présente " + petitionnaire.identite(), reglages());
    }

    public void parParties(Petitionnaire petitionnaire) {
        Content contenu = Content.builder()
                .role("user")
                .parts(Part.fromText("Résume"), Part.fromText(petitionnaire.revenus()))
                .build();
        client.models.generateContent(MODELE, contenu, reglages()); // CHARTE-401
        Content autre = Content.fromParts(Part.fromText("Décris la parcelle"), Part.fromText(petitionnaire.parcelle()));
        client.models.generateContent(MODELE, List.of(autre), reglages());
    }

    public void enConsigne(Petitionnaire petitionnaire) {
        GenerateContentConfig reglages = GenerateContentConfig.builder()
                .systemInstruction(Content.fromParts(Part.fromText("Tu réponds à " + petitionnaire.identite())))
                .maxOutputTokens(400)
                .build();
        client.models.generateContent(MODELE, "Bonjour", reglages); // CHARTE-401
    }

    public void converser(Petitionnaire petitionnaire) {
        Chat conversation = client.chats.create(MODELE, reglages());
        conversation.sendMessage("Le projet est " + petitionnaire.projet());
        GenerateContentResponse reponse = conversation.sendMessage("Il vient de " + petitionnaire.identite()); // CHARTE-401
        if (reponse.text().contains("REFUS")) {
            permis.refuser(petitionnaire.numero()); // CHARTE-501
        }
    }

    public void flux(String numero) {
        StringBuilder avis = new StringBuilder();
        try (ResponseStream<GenerateContentResponse> flux = client.models.generateContentStream(MODELE, "Quel avis ?", reglages())) {
            for (GenerateContentResponse morceau : flux) {
                avis.append(morceau.text());
            }
        }
        if (avis.toString().startsWith("FAVORABLE")) {
            permis.delivrer(numero); // CHARTE-501
        }
    }

    public void relu(String numero) {
        String avis = client.models.generateContent(MODELE, "Quel avis ?", reglages()).text();
        if (instructeur.suit(avis)) {
            permis.delivrer(numero);
        }
    }

    /** Le modèle appelle des outils : la boucle les exécute et rend leurs résultats. */
    public String avecOutils(String question, String numero) {
        List<Content> echange = new ArrayList<>();
        echange.add(Content.fromParts(Part.fromText(question)));
        for (int tour = 0; tour < 5; tour++) {
            GenerateContentResponse reponse = client.models.generateContent(MODELE, echange, outils()); // CHARTE-401
            ImmutableList<FunctionCall> appels = reponse.functionCalls();
            if (appels == null || appels.isEmpty()) {
                return reponse.text();
            }
            for (FunctionCall appel : appels) {
                Map<String, Object> resultat = executer(appel, numero);
                echange.add(Content.fromParts(Part.fromFunctionResponse(appel.name().orElse(""), resultat)));
            }
        }
        return "";
    }

    private Map<String, Object> executer(FunctionCall appel, String numero) {
        switch (appel.name().orElse("")) {
            case "consulter":
                String demande = String.valueOf(appel.args().orElse(Map.of()).get("numero"));
                return Map.of("identite", registre.trouver(demande).identite());
            case "refuser":
                permis.refuser(numero); // CHARTE-501
                return Map.of("fait", true);
            default:
                return Map.of("erreur", "outil inconnu");
        }
    }

    private GenerateContentConfig outils() {
        FunctionDeclaration consulter = FunctionDeclaration.builder()
                .name("consulter")
                .description("Donne le pétitionnaire d'un dossier")
                .parameters(Schema.builder()
                        .type(Type.Known.OBJECT)
                        .properties(Map.of("numero", Schema.builder().type(Type.Known.STRING).build()))
                        .build())
                .build();
        FunctionDeclaration refuser = FunctionDeclaration.builder().name("refuser").description("Refuse le permis").build();
        return GenerateContentConfig.builder()
                .maxOutputTokens(400)
                .tools(Tool.builder().functionDeclarations(consulter, refuser).build())
                .build();
    }

    private static GenerateContentConfig reglages() {
        return GenerateContentConfig.builder().maxOutputTokens(400).build();
    }
}

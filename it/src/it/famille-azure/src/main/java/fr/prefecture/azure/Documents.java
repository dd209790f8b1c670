package fr.prefecture.azure;

import com.azure.ai.formrecognizer.documentanalysis.DocumentAnalysisClient;
import com.azure.ai.formrecognizer.documentanalysis.DocumentAnalysisClientBuilder;
import com.azure.ai.formrecognizer.documentanalysis.models.AnalyzeResult;
import com.azure.ai.textanalytics.TextAnalyticsClient;
import com.azure.ai.textanalytics.TextAnalyticsClientBuilder;
import com.azure.ai.textanalytics.models.PiiEntityCollection;
import com.azure.core.credential.AzureKeyCredential;
import com.azure.core.util.BinaryData;

/** Lecture de pièces et analyse de textes. */
class Documents {
    private final DocumentAnalysisClient lecture = new DocumentAnalysisClientBuilder()
            .endpoint(System.getProperty("azure.lecture", "https://prefecture.cognitiveservices.azure.com/"))
            .credential(new AzureKeyCredential(System.getenv("AZURE_CLE")))
            .buildClient();
    private final TextAnalyticsClient textes = new TextAnalyticsClientBuilder()
            .endpoint("https://prefecture.cognitiveservices.azure.com/")
            .credential(new AzureKeyCredential(System.getenv("AZURE_CLE")))
            .buildClient();

    /** Le conteneur d'Azure, chez soi. */
    private final DocumentAnalysisClient surPlace = new DocumentAnalysisClientBuilder()
            .endpoint("http://localhost:5000")
            .credential(new AzureKeyCredential(System.getenv("AZURE_CLE")))
            .buildClient();

    String lireSurPlace(Piece piece) {
        return surPlace.beginAnalyzeDocument("prebuilt-read", BinaryData.fromBytes(piece.image()))
                .getFinalResult()
                .getContent();
    }

    String lire(Piece piece) {
        AnalyzeResult lu = lecture.beginAnalyzeDocument("prebuilt-read", BinaryData.fromBytes(piece.image())) // CHARTE-401
                .getFinalResult();
        return lu.getContent();
    }

    /** Le service rend le texte masqué, mais il a tout lu. */
    String masquer(Demandeur demandeur) {
        PiiEntityCollection trouve = textes.recognizePiiEntities("Je suis " + demandeur.nom(), "fr"); // CHARTE-401
        return trouve.getRedactedText();
    }

    String sentiment(Demandeur demandeur) {
        return textes.analyzeSentiment("Dossier " + demandeur.reference()).getSentiment().toString();
    }
}

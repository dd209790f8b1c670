package fr.prefecture.aws;

import java.util.List;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.comprehend.ComprehendClient;
import software.amazon.awssdk.services.comprehend.model.DetectPiiEntitiesRequest;
import software.amazon.awssdk.services.comprehend.model.LanguageCode;
import software.amazon.awssdk.services.comprehend.model.PiiEntity;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.CompareFacesRequest;
import software.amazon.awssdk.services.rekognition.model.Image;
import software.amazon.awssdk.services.textract.TextractClient;
import software.amazon.awssdk.services.textract.model.Block;
import software.amazon.awssdk.services.textract.model.DetectDocumentTextRequest;
import software.amazon.awssdk.services.textract.model.Document;
import software.amazon.awssdk.services.translate.TranslateClient;
import software.amazon.awssdk.services.translate.model.TranslateTextRequest;

/** Comprehend, Textract, Rekognition, Translate. */
class Services {
    private final ComprehendClient comprehend = ComprehendClient.create();
    private final TextractClient textract = TextractClient.create();
    private final RekognitionClient rekognition = RekognitionClient.builder().build();
    private final TranslateClient traduction = TranslateClient.create();

    /** Chercher des noms avec un service externe, c'est les lui envoyer. */
    List<PiiEntity> noms(Demandeur demandeur) {
        return comprehend
                .detectPiiEntities(DetectPiiEntitiesRequest.builder() // CHARTE-401
                        .text("Bonjour, je suis " + demandeur.nom())
                        .languageCode(LanguageCode.FR)
                        .build())
                .entities();
    }

    String sentiment(Demandeur demandeur) {
        return comprehend
                .detectSentiment(r -> r.text("Dossier " + demandeur.reference()).languageCode("fr"))
                .sentimentAsString();
    }

    String lire(Piece piece) {
        Document document = Document.builder()
                .bytes(SdkBytes.fromByteArray(piece.image()))
                .build();
        List<Block> blocs = textract.detectDocumentText(DetectDocumentTextRequest.builder() // CHARTE-401
                        .document(document)
                        .build())
                .blocks();
        StringBuilder texte = new StringBuilder();
        for (Block bloc : blocs) {
            texte.append(bloc.text()).append('\n');
        }
        return texte.toString();
    }

    String traduire(Demandeur demandeur) {
        TranslateTextRequest demande = TranslateTextRequest.builder()
                .sourceLanguageCode("fr")
                .targetLanguageCode("en")
                .text("Monsieur " + demandeur.nom())
                .build();
        return traduction.translateText(demande).translatedText(); // CHARTE-401
    }

    boolean memePersonne(Piece piece, Piece autre) {
        return !rekognition
                .compareFaces(CompareFacesRequest.builder() // CHARTE-401
                        .sourceImage(Image.builder().bytes(SdkBytes.fromByteArray(piece.image())).build())
                        .targetImage(Image.builder().bytes(SdkBytes.fromByteArray(autre.image())).build())
                        .similarityThreshold(90f)
                        .build())
                .faceMatches()
                .isEmpty();
    }
}

package fr.prefecture.local;

import ai.djl.MalformedModelException;
import ai.djl.inference.Predictor;
import ai.djl.modality.Classifications;
import ai.djl.repository.zoo.Criteria;
import ai.djl.repository.zoo.ModelNotFoundException;
import ai.djl.repository.zoo.ZooModel;
import ai.djl.training.util.ProgressBar;
import ai.djl.translate.TranslateException;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** DJL et ONNX Runtime. */
class Avis {
    String sentiment(Demandeur demandeur)
            throws IOException, ModelNotFoundException, MalformedModelException, TranslateException {
        Criteria<String, Classifications> criteres = Criteria.builder()
                .setTypes(String.class, Classifications.class)
                .optModelPath(Path.of("/opt/modeles/sentiment"))
                .optEngine("PyTorch")
                .optProgress(new ProgressBar())
                .build();
        try (ZooModel<String, Classifications> modele = criteres.loadModel();
                Predictor<String, Classifications> lecteur = modele.newPredictor()) {
            return lecteur.predict("Message de " + demandeur.nom()).best().getClassName();
        }
    }

    void trier(List<Demandeur> demandeurs, Predictor<String, Classifications> lecteur, Titres titres)
            throws TranslateException {
        for (Demandeur demandeur : demandeurs) {
            Classifications classes = lecteur.predict(demandeur.reference());
            if (classes.best().getProbability() > 0.8) {
                titres.refuser(demandeur); // CHARTE-501
            }
        }
    }

    float score(Demandeur demandeur, Titres titres) throws OrtException {
        OrtEnvironment environnement = OrtEnvironment.getEnvironment();
        try (OrtSession session = environnement.createSession("/opt/modeles/score.onnx");
                OnnxTensor age = OnnxTensor.createTensor(
                        environnement, new float[][] {{demandeur.naissance().getYear()}});
                OrtSession.Result resultat = session.run(Map.of("age", age))) {
            float[][] scores = (float[][]) resultat.get(0).getValue();
            titres.classer(demandeur, Math.round(scores[0][0])); // CHARTE-501
            return scores[0][0];
        }
    }

    void sansModele(Demandeur demandeur, Titres titres) {
        titres.classer(demandeur, demandeur.reference().length());
    }
}

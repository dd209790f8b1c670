package fr.departement.apa.ia;

import fr.charteia.annotations.Anonymisation;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Retire d'un texte ce qui désigne quelqu'un. */
@Component
public class Masquage {
    private static final Pattern NIR = Pattern.compile("\\b[12]\\d{12}\\b");
    private static final Pattern COURRIEL = Pattern.compile("[\\w.]+@[\\w.]+");

    @Anonymisation
    public String masquer(String texte) {
        if (texte == null) {
            return "";
        }
        return COURRIEL.matcher(NIR.matcher(texte).replaceAll("[NIR]")).replaceAll("[COURRIEL]");
    }
}

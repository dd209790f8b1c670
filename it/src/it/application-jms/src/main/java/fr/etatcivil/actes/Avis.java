package fr.etatcivil.actes;

/** Ce que le modèle propose, et qui voyage en JSON. */
public class Avis {
    private String numero;
    private String sens;
    private String service;

    public Avis() {}

    public Avis(String numero, String sens, String service) {
        this.numero = numero;
        this.sens = sens;
        this.service = service;
    }

    public String getNumero() {
        return numero;
    }

    public void setNumero(String numero) {
        this.numero = numero;
    }

    public String getSens() {
        return sens;
    }

    public void setSens(String sens) {
        this.sens = sens;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }
}

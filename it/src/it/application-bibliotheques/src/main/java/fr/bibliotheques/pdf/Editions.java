package fr.bibliotheques.pdf;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import java.io.*;
class Editions {
    private final ChatModel ia; private final Dossiers dossiers;
    Editions(ChatModel ia, Dossiers d) { this.ia = ia; dossiers = d; }
    byte[] openpdf(String texte) { com.lowagie.text.Document d = new com.lowagie.text.Document(); ByteArrayOutputStream o = new ByteArrayOutputStream(); com.lowagie.text.pdf.PdfWriter.getInstance(d, o); d.open(); d.add(new com.lowagie.text.Paragraph(texte)); d.close(); return o.toByteArray(); }
    byte[] itext5(String texte) throws Exception { com.itextpdf.text.Document d = new com.itextpdf.text.Document(); ByteArrayOutputStream o = new ByteArrayOutputStream(); com.itextpdf.text.pdf.PdfWriter.getInstance(d, o); d.open(); com.itextpdf.text.pdf.PdfPTable t = new com.itextpdf.text.pdf.PdfPTable(2); t.addCell(new com.itextpdf.text.Phrase(texte)); d.add(t); d.close(); return o.toByteArray(); }
    byte[] itext8(String texte) { ByteArrayOutputStream o = new ByteArrayOutputStream(); com.itextpdf.kernel.pdf.PdfDocument p = new com.itextpdf.kernel.pdf.PdfDocument(new com.itextpdf.kernel.pdf.PdfWriter(o)); com.itextpdf.layout.Document d = new com.itextpdf.layout.Document(p); d.add(new com.itextpdf.layout.element.Paragraph().add(new com.itextpdf.layout.element.Text(texte))); d.close(); return o.toByteArray(); }
    private void envoyer(byte[] b) { }
    void open(String ref) { ia.chat("Lis " + java.util.Base64.getEncoder().encodeToString(openpdf(dossiers.lire(ref).getNom()))); } // CHARTE-401
    void openTheme(String ref) { ia.chat("Lis " + java.util.Base64.getEncoder().encodeToString(openpdf(dossiers.lire(ref).getTheme()))); }
    void cinq(String ref) throws Exception { ia.chat("Lis " + java.util.Base64.getEncoder().encodeToString(itext5(dossiers.lire(ref).getNom()))); } // CHARTE-401
    void cinqTheme(String ref) throws Exception { ia.chat("Lis " + java.util.Base64.getEncoder().encodeToString(itext5(dossiers.lire(ref).getTheme()))); }
    void huit(String ref) { ia.chat("Lis " + java.util.Base64.getEncoder().encodeToString(itext8(dossiers.lire(ref).getNom()))); } // CHARTE-401
    void huitTheme(String ref) { ia.chat("Lis " + java.util.Base64.getEncoder().encodeToString(itext8(dossiers.lire(ref).getTheme()))); }
}

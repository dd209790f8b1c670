package fr.bibliotheques.pdf;
import fr.bibliotheques.commun.*;
import fr.charteia.annotations.*;
import dev.langchain4j.model.chat.ChatModel;
import java.io.*;
class Lectures {
    private final ChatModel ia; private final Dossiers dossiers; @DonneesPersonnelles byte[] piece; byte[] notice;
    Lectures(ChatModel ia, Dossiers d) { this.ia = ia; dossiers = d; }
    void open() throws Exception { com.lowagie.text.pdf.PdfReader r = new com.lowagie.text.pdf.PdfReader(piece); ia.chat("Lis " + new com.lowagie.text.pdf.parser.PdfTextExtractor(r).getTextFromPage(1)); } // CHARTE-401
    void openNotice() throws Exception { com.lowagie.text.pdf.PdfReader r = new com.lowagie.text.pdf.PdfReader(notice); ia.chat("Lis " + new com.lowagie.text.pdf.parser.PdfTextExtractor(r).getTextFromPage(1)); }
    void cinq() throws Exception { com.itextpdf.text.pdf.PdfReader r = new com.itextpdf.text.pdf.PdfReader(piece); ia.chat("Lis " + com.itextpdf.text.pdf.parser.PdfTextExtractor.getTextFromPage(r, 1)); } // CHARTE-401
    void cinqPages() throws Exception { com.itextpdf.text.pdf.PdfReader r = new com.itextpdf.text.pdf.PdfReader(piece); ia.chat("Pages " + r.getNumberOfPages()); }
    void huit() throws Exception { com.itextpdf.kernel.pdf.PdfDocument p = new com.itextpdf.kernel.pdf.PdfDocument(new com.itextpdf.kernel.pdf.PdfReader(new ByteArrayInputStream(piece))); ia.chat("Lis " + com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor.getTextFromPage(p.getPage(1))); } // CHARTE-401
    void champs() throws Exception { com.itextpdf.text.pdf.PdfReader r = new com.itextpdf.text.pdf.PdfReader(piece); ia.chat("Lis " + r.getAcroFields().getField("theme")); } // CHARTE-401
    void remplit(String ref) throws Exception { ByteArrayOutputStream o = new ByteArrayOutputStream(); com.itextpdf.text.pdf.PdfStamper s = new com.itextpdf.text.pdf.PdfStamper(new com.itextpdf.text.pdf.PdfReader("modele.pdf"), o); s.getAcroFields().setField("a", dossiers.lire(ref).getNom()); s.close(); ia.chat("Lis " + o); } // CHARTE-401
    void remplitTheme(String ref) throws Exception { ByteArrayOutputStream o = new ByteArrayOutputStream(); com.itextpdf.text.pdf.PdfStamper s = new com.itextpdf.text.pdf.PdfStamper(new com.itextpdf.text.pdf.PdfReader("modele.pdf"), o); s.getAcroFields().setField("a", dossiers.lire(ref).getTheme()); s.close(); ia.chat("Lis " + o); }
    void decide(String ref) throws Exception { com.itextpdf.text.pdf.PdfReader r = new com.itextpdf.text.pdf.PdfReader(ia.chat("PDF").getBytes()); if (com.itextpdf.text.pdf.parser.PdfTextExtractor.getTextFromPage(r, 1).contains("NON")) dossiers.refuser(ref); } // CHARTE-501
}

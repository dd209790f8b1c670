package programs;

import api.*;
import java.io.*;
import java.net.*;
import java.nio.*;
import java.nio.channels.*;
import java.nio.charset.*;
import java.nio.file.*;
import java.util.*;
import java.util.zip.*;
import javax.xml.parsers.*;
import org.w3c.dom.*;

/** Streams, buffers, encodings, files and sockets: what is written comes out where it is read. */
class Canaux {
    void url_encoded() { Ia.envoyer(URLEncoder.encode(Donnees.nom(), StandardCharsets.UTF_8)); } // 401
    void url_decoded() { Ia.envoyer(URLDecoder.decode(Donnees.nom(), StandardCharsets.UTF_8)); } // 401
    void base64_there_and_back() {
        String b = Base64.getEncoder().encodeToString(Donnees.nom().getBytes());
        Ia.envoyer(new String(Base64.getDecoder().decode(b))); // 401
    }
    void base64_of_something_else() {
        byte[] n = Donnees.nom().getBytes();
        Ia.envoyer(Base64.getUrlEncoder().withoutPadding().encodeToString("x".getBytes()) + n.length);
    }
    void byte_array_stream() throws IOException {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        b.write(Donnees.nom().getBytes());
        Ia.envoyer(b.toString(StandardCharsets.UTF_8)); // 401
    }
    void byte_array_stream_reset() throws IOException {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        b.write(Donnees.nom().getBytes());
        b.reset();
        b.write("x".getBytes());
        Ia.envoyer(b.toString(StandardCharsets.UTF_8));
    }
    void data_streams() throws IOException {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        DataOutputStream d = new DataOutputStream(b);
        d.writeInt(3);
        d.writeUTF(Donnees.nom());
        DataInputStream i = new DataInputStream(new ByteArrayInputStream(b.toByteArray()));
        i.readInt();
        Ia.envoyer(i.readUTF()); // 401
    }
    void object_streams() throws Exception {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        try (ObjectOutputStream o = new ObjectOutputStream(b)) { o.writeObject(List.of(Donnees.nom())); }
        Object lu = new ObjectInputStream(new ByteArrayInputStream(b.toByteArray())).readObject();
        Ia.envoyer(lu); // 401
    }
    void gzip() throws IOException {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        try (GZIPOutputStream z = new GZIPOutputStream(b)) { z.write(Donnees.nom().getBytes()); }
        try (GZIPInputStream z = new GZIPInputStream(new ByteArrayInputStream(b.toByteArray()))) { Ia.envoyer(new String(z.readAllBytes())); } // 401
    }
    void gzip_of_nothing() throws IOException {
        String n = Donnees.nom();
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        try (GZIPOutputStream z = new GZIPOutputStream(b)) { z.write("x".getBytes()); }
        Ia.envoyer(b.toByteArray());
    }
    void zip_entry_name() throws IOException {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        try (ZipOutputStream z = new ZipOutputStream(b)) { z.putNextEntry(new ZipEntry("a.txt")); z.write(Donnees.nom().getBytes()); z.closeEntry(); }
        try (ZipInputStream z = new ZipInputStream(new ByteArrayInputStream(b.toByteArray()))) {
            z.getNextEntry();
            Ia.envoyer(new String(z.readAllBytes())); // 401
        }
    }
    void name_of_a_zip_entry() {
        ZipEntry e = new ZipEntry(Donnees.nom());
        Ia.envoyer(e.getName()); // 401
    }
    void deflated() throws IOException {
        Deflater d = new Deflater();
        d.setInput(Donnees.nom().getBytes());
        d.finish();
        byte[] t = new byte[100];
        int n = d.deflate(t);
        Ia.envoyer(Arrays.copyOf(t, n)); // 401
    }
    void checksum() {
        CRC32 c = new CRC32();
        c.update(Donnees.nom().getBytes());
        Ia.envoyer(c.getValue());
    }
    void byte_buffer() {
        ByteBuffer b = ByteBuffer.allocate(100);
        b.put(Donnees.nom().getBytes());
        b.flip();
        byte[] t = new byte[b.remaining()];
        b.get(t);
        Ia.envoyer(new String(t)); // 401
    }
    void byte_buffer_wrapped() { Ia.envoyer(StandardCharsets.UTF_8.decode(ByteBuffer.wrap(Donnees.nom().getBytes())).toString()); } // 401
    void byte_buffer_position() {
        ByteBuffer b = ByteBuffer.wrap(Donnees.nom().getBytes());
        Ia.envoyer(b.remaining());
    }
    void char_buffer() { Ia.envoyer(CharBuffer.wrap(Donnees.nom()).subSequence(0, 2).toString()); } // 401
    void char_buffer_encoded() throws Exception {
        ByteBuffer b = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(Donnees.nom()));
        Ia.envoyer(b.array()); // 401
    }
    void line_by_line() throws IOException {
        BufferedReader r = new BufferedReader(new StringReader("a\n" + Donnees.nom()));
        String l;
        while ((l = r.readLine()) != null) Ia.envoyer(l); // 401
    }
    void number_of_lines() throws IOException {
        LineNumberReader r = new LineNumberReader(new StringReader(Donnees.nom()));
        while (r.readLine() != null) { }
        Ia.envoyer(r.getLineNumber());
    }
    void pushed_back() throws IOException {
        StreamTokenizer t = new StreamTokenizer(new StringReader(Donnees.nom()));
        if (t.nextToken() == StreamTokenizer.TT_WORD) Ia.envoyer(t.sval); // 401
    }
    void number_of_a_stream_tokenizer() throws IOException {
        StreamTokenizer t = new StreamTokenizer(new StringReader("" + Donnees.salaire()));
        t.nextToken();
        Ia.envoyer(t.nval); // 401
    }
    void line_of_a_stream_tokenizer() throws IOException {
        StreamTokenizer t = new StreamTokenizer(new StringReader(Donnees.nom()));
        t.nextToken();
        Ia.envoyer(t.lineno());
    }
    void other_tokenizer() throws IOException {
        StreamTokenizer a = new StreamTokenizer(new StringReader(Donnees.nom()));
        StreamTokenizer b = new StreamTokenizer(new StringReader("x"));
        a.nextToken();
        b.nextToken();
        Ia.envoyer(b.sval);
    }
    void sequence_of_streams() throws IOException {
        InputStream a = new ByteArrayInputStream("x".getBytes());
        InputStream b = new ByteArrayInputStream(Donnees.nom().getBytes());
        Ia.envoyer(new String(new SequenceInputStream(a, b).readAllBytes())); // 401
    }
    void sequence_of_an_enumeration() throws IOException {
        Vector<InputStream> v = new Vector<>();
        v.add(new ByteArrayInputStream(Donnees.nom().getBytes()));
        Ia.envoyer(new String(new SequenceInputStream(v.elements()).readAllBytes())); // 401
    }
    void print_writer_to_a_string() {
        StringWriter s = new StringWriter();
        PrintWriter p = new PrintWriter(s, true);
        p.printf("%s : %d%n", Donnees.nom(), 3);
        Ia.envoyer(s.toString()); // 401
    }
    void print_writer_to_another() {
        StringWriter s = new StringWriter();
        StringWriter t = new StringWriter();
        new PrintWriter(s).print(Donnees.nom());
        new PrintWriter(t).print("x");
        Ia.envoyer(t);
    }
    void standard_output_replaced() {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        PrintStream p = new PrintStream(b);
        p.println(Donnees.nom());
        p.flush();
        Ia.envoyer(b.toString()); // 401
    }
    void piped() throws IOException {
        PipedWriter w = new PipedWriter();
        PipedReader r = new PipedReader(w);
        w.write(Donnees.nom());
        w.close();
        Ia.envoyer(new BufferedReader(r).readLine()); // 401
    }
    void formatted_into_a_formatter() {
        StringBuilder b = new StringBuilder();
        try (Formatter f = new Formatter(b)) { f.format("%s", Donnees.nom()); }
        Ia.envoyer(b.toString()); // 401
    }
    void formatter_itself() {
        Formatter f = new Formatter();
        f.format("%d", Donnees.salaire());
        Ia.envoyer(f.toString()); // 401
    }
    void file_name() { Ia.envoyer(new File("/tmp", Donnees.nom()).getName()); } // 401
    void path_resolved() { Ia.envoyer(Paths.get("/tmp").resolve(Donnees.nom() + ".txt").getFileName().toString()); } // 401
    void path_parent() {
        // The folder is fixed, but it is not told from the rest.
        Ia.envoyer(Path.of(Donnees.nom()).isAbsolute());
    }
    void uri_parts() { Ia.envoyer(URI.create("http://x.fr/?q=" + Donnees.nom()).getQuery()); } // 401
    void uri_of_others() { Ia.envoyer(URI.create("http://x.fr/").getHost() + Donnees.nom().isEmpty()); }
    void socket_echo() throws IOException {
        try (Socket s = new Socket("localhost", 7)) {
            s.getOutputStream().write(Donnees.nom().getBytes());
            Ia.envoyer(new String(s.getInputStream().readNBytes(3)));
        }
    }
    void datagram() throws IOException {
        byte[] t = Donnees.nom().getBytes();
        DatagramPacket p = new DatagramPacket(t, t.length);
        Ia.envoyer(new String(p.getData(), 0, p.getLength())); // 401
    }
    void document_built() throws Exception {
        Document d = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        Element e = d.createElement("personne");
        e.setAttribute("nom", Donnees.nom());
        e.setAttribute("ville", "x");
        Ia.envoyer(e.getAttribute("nom")); // 401
    }
    void document_other_attribute() throws Exception {
        Document d = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        Element e = d.createElement("personne");
        e.setAttribute("nom", Donnees.nom());
        e.setAttribute("ville", "x");
        Ia.envoyer(e.getAttribute("ville"));
    }
    void document_text() throws Exception {
        Document d = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        Element e = d.createElement("personne");
        e.setTextContent(Donnees.nom());
        d.appendChild(e);
        Ia.envoyer(d.getDocumentElement().getTextContent()); // 401
    }
    void document_tag_name() throws Exception {
        Document d = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        Element e = d.createElement("personne");
        e.setTextContent(Donnees.nom());
        Ia.envoyer(e.getTagName());
    }
    void document_parsed() throws Exception {
        InputStream in = new ByteArrayInputStream(("<p>" + Donnees.nom() + "</p>").getBytes());
        Document d = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        NodeList l = d.getElementsByTagName("p");
        for (int i = 0; i < l.getLength(); i++) Ia.envoyer(l.item(i).getFirstChild().getNodeValue()); // 401
    }
    void document_length() throws Exception {
        InputStream in = new ByteArrayInputStream(("<p>" + Donnees.nom() + "</p>").getBytes());
        Ia.envoyer(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getElementsByTagName("p").getLength());
    }
    static class Lecture extends org.xml.sax.helpers.DefaultHandler {
        final StringBuilder b = new StringBuilder();
        @Override public void characters(char[] c, int o, int n) { b.append(c, o, n); }
    }
    void sax() throws Exception {
        Lecture l = new Lecture();
        SAXParserFactory.newInstance().newSAXParser().parse(new ByteArrayInputStream(Donnees.nom().getBytes()), l);
        Ia.envoyer(l.b.toString()); // 401
    }
    void sax_of_something_clean() throws Exception {
        Lecture l = new Lecture();
        byte[] n = Donnees.nom().getBytes();
        SAXParserFactory.newInstance().newSAXParser().parse(new ByteArrayInputStream("<a/>".getBytes()), l);
        Ia.envoyer(l.b.toString() + n.length);
    }
    void digest() throws Exception {
        // A digest of a name can be looked up: it stays the person's.
        Ia.envoyer(java.security.MessageDigest.getInstance("SHA-256").digest(Donnees.nom().getBytes())); // 401
    }
    void random_is_no_data() { Ia.envoyer(new Random(Donnees.nom().length()).nextInt()); }
    void preferences() {
        java.util.prefs.Preferences p = java.util.prefs.Preferences.userRoot();
        p.put("nom", Donnees.nom());
        p.put("ville", "x");
        Ia.envoyer(p.get("nom", "")); // 401
    }
    void logging_record() {
        java.util.logging.LogRecord r = new java.util.logging.LogRecord(java.util.logging.Level.INFO, Donnees.nom());
        Ia.envoyer(r.getMessage()); // 401
    }
    static class Journal extends java.util.logging.Handler {
        @Override public void publish(java.util.logging.LogRecord r) { Ia.envoyer(r.getMessage()); } // 401
        @Override public void flush() {}
        @Override public void close() {}
    }
    void logged_to_own_handler() {
        java.util.logging.Logger l = java.util.logging.Logger.getLogger("essai");
        l.addHandler(new Journal());
        l.info(Donnees.nom());
    }
    static class Visite extends SimpleFileVisitor<Path> {
        @Override public FileVisitResult visitFile(Path p, java.nio.file.attribute.BasicFileAttributes a) { Ia.envoyer(p.getFileName()); return FileVisitResult.CONTINUE; }
    }
    void files_visited() throws IOException { Files.walkFileTree(Path.of("/tmp"), new Visite()); }
    void sql_array() throws Exception {
        javax.sql.rowset.serial.SerialClob c = new javax.sql.rowset.serial.SerialClob(Donnees.nom().toCharArray());
        Ia.envoyer(c.getSubString(1, 3)); // 401
    }
    void path_resolved_beside(Path dossier) { dossier.resolve(Donnees.nom()); Ia.envoyer(dossier.toString()); }
    void path_resolved(Path dossier) { Ia.envoyer(dossier.resolve(Donnees.nom()).toString()); } // 401
    void path_of_several() { Ia.envoyer(Path.of("a", "b", Donnees.nom()).normalize().toUri().toString()); } // 401
    void path_of_others() { Ia.envoyer(Paths.get("a", "b").resolveSibling("c").toAbsolutePath().toString()); }
    void path_seen_from(Path dossier) { Ia.envoyer(dossier.relativize(Path.of(Donnees.nom())).getFileName().toString()); } // 401
    void path_of_each(Path dossier) { for (Path p : dossier.resolve(Donnees.nom())) { Ia.envoyer(p.toString()); } } // 401
    void path_is_one(Path dossier) { Ia.envoyer("" + dossier.resolve(Donnees.nom()).isAbsolute()); }
    private final Path racine = Path.of("racine");
    void path_in_a_field_is_kept() { racine.resolve(Donnees.nom()); }
    void path_in_a_field_is_sent() { Ia.envoyer(racine.toString()); }
}

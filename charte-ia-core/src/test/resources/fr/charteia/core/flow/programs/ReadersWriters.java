package programs;

import api.*;
import java.io.*;
import java.nio.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.zip.*;

/** Streams, readers and writers in memory: what was written comes back, and nothing else. */
class ReadersWriters {
    void string_reader() throws IOException {
        BufferedReader r = new BufferedReader(new StringReader(Donnees.nom()));
        Ia.envoyer(r.readLine()); // 401
    }
    void string_reader_of_clean() throws IOException {
        BufferedReader r = new BufferedReader(new StringReader("rien"));
        Ia.envoyer(r.readLine());
    }
    void line_by_line() throws IOException {
        BufferedReader r = new BufferedReader(new StringReader(Donnees.nom()));
        String ligne;
        StringBuilder b = new StringBuilder();
        while ((ligne = r.readLine()) != null) b.append(ligne);
        Ia.envoyer(b.toString()); // 401
    }
    void char_by_char() throws IOException {
        Reader r = new StringReader(Donnees.nom());
        StringBuilder b = new StringBuilder();
        int c;
        while ((c = r.read()) != -1) b.append((char) c);
        Ia.envoyer(b.toString()); // 401
    }
    void into_a_buffer() throws IOException {
        Reader r = new StringReader(Donnees.nom());
        char[] t = new char[16];
        int n = r.read(t);
        Ia.envoyer(new String(t, 0, n)); // 401
    }
    void number_read_is_no_data() throws IOException {
        Reader r = new StringReader(Donnees.nom());
        char[] t = new char[16];
        Ia.envoyer(r.read(t));
    }
    void number_read_into_bytes_is_no_data() throws IOException {
        InputStream in = new ByteArrayInputStream(Donnees.nom().getBytes());
        byte[] t = new byte[16];
        int n = in.read(t, 0, 16);
        Ia.envoyer(n);
        Ia.envoyer(new String(t, 0, n)); // 401
    }
    void lines_of_a_reader() {
        new BufferedReader(new StringReader(Donnees.nom())).lines().forEach(Ia::envoyer); // 401
    }
    void line_number_reader() throws IOException {
        LineNumberReader r = new LineNumberReader(new StringReader(Donnees.nom()));
        Ia.envoyer(r.readLine()); // 401
        Ia.envoyer(r.getLineNumber());
    }
    void char_array_reader() throws IOException {
        Ia.envoyer(new CharArrayReader(Donnees.nom().toCharArray()).read()); // 401
    }
    void stream_reader() throws IOException {
        Reader r = new InputStreamReader(new ByteArrayInputStream(Donnees.nom().getBytes()), StandardCharsets.UTF_8);
        Ia.envoyer((char) r.read()); // 401
    }
    void two_readers() throws IOException {
        BufferedReader a = new BufferedReader(new StringReader(Donnees.nom()));
        BufferedReader b = new BufferedReader(new StringReader("rien"));
        Ia.envoyer(b.readLine());
        Ia.envoyer(a.readLine()); // 401
    }
    void string_writer() {
        StringWriter w = new StringWriter();
        w.write(Donnees.nom());
        Ia.envoyer(w.toString()); // 401
        Ia.envoyer(w.getBuffer()); // 401
        Ia.envoyer(w.getBuffer().length());
    }
    void string_writer_emptied() {
        StringWriter w = new StringWriter();
        w.write(Donnees.nom());
        w.getBuffer().setLength(0);
        w.write("rien");
        Ia.envoyer(w.toString());
    }
    void string_writer_buffer_filled() {
        StringWriter w = new StringWriter();
        w.getBuffer().append(Donnees.nom());
        Ia.envoyer(w.toString()); // 401
    }
    void print_writer_on_a_string_writer() {
        StringWriter w = new StringWriter();
        PrintWriter p = new PrintWriter(w);
        p.printf("%s", Donnees.nom());
        p.flush();
        Ia.envoyer(w.toString()); // 401
    }
    void print_writer_of_clean() {
        StringWriter w = new StringWriter();
        PrintWriter p = new PrintWriter(w, true);
        p.println("rien");
        p.print(1);
        Ia.envoyer(w.toString());
    }
    void buffered_writer() throws IOException {
        StringWriter w = new StringWriter();
        BufferedWriter b = new BufferedWriter(w);
        b.write(Donnees.nom(), 0, 3);
        b.newLine();
        b.flush();
        Ia.envoyer(w.toString()); // 401
    }
    void three_writers() throws IOException {
        StringWriter w = new StringWriter();
        PrintWriter p = new PrintWriter(new BufferedWriter(w));
        p.append(Donnees.nom()).append('c');
        Ia.envoyer(w.toString()); // 401
    }
    void stack_trace_of_clean() {
        StringWriter w = new StringWriter();
        new IllegalStateException("rien").printStackTrace(new PrintWriter(w));
        Ia.envoyer(w.toString());
    }
    void stack_trace() {
        StringWriter w = new StringWriter();
        new IllegalStateException(Donnees.nom()).printStackTrace(new PrintWriter(w));
        Ia.envoyer(w.toString()); // 401
    }
    void char_array_writer() throws IOException {
        CharArrayWriter w = new CharArrayWriter();
        w.write(Donnees.nom());
        Ia.envoyer(new String(w.toCharArray())); // 401
        Ia.envoyer(w.size());
        w.reset();
        w.write("rien");
        Ia.envoyer(w.toString());
    }
    void char_array_writer_to_another() throws IOException {
        CharArrayWriter w = new CharArrayWriter();
        w.write(Donnees.nom());
        StringWriter s = new StringWriter();
        w.writeTo(s);
        Ia.envoyer(s.toString()); // 401
    }
    void byte_array_output() throws IOException {
        ByteArrayOutputStream o = new ByteArrayOutputStream();
        o.write(Donnees.nom().getBytes());
        Ia.envoyer(o.toString(StandardCharsets.UTF_8)); // 401
        Ia.envoyer(o.toByteArray()); // 401
        Ia.envoyer(o.size());
    }
    void byte_array_output_reset() throws IOException {
        ByteArrayOutputStream o = new ByteArrayOutputStream();
        o.write(Donnees.nom().getBytes());
        o.reset();
        o.write(65);
        Ia.envoyer(o.toString());
    }
    void byte_by_byte() throws IOException {
        InputStream in = new ByteArrayInputStream(Donnees.nom().getBytes());
        ByteArrayOutputStream o = new ByteArrayOutputStream();
        int b;
        while ((b = in.read()) >= 0) o.write(b);
        Ia.envoyer(new String(o.toByteArray())); // 401
    }
    void by_blocks() throws IOException {
        InputStream in = new ByteArrayInputStream(Donnees.nom().getBytes());
        ByteArrayOutputStream o = new ByteArrayOutputStream();
        byte[] t = new byte[1024];
        for (int n = in.read(t); n > 0; n = in.read(t)) o.write(t, 0, n);
        Ia.envoyer(o.toString()); // 401
    }
    void by_blocks_of_clean() throws IOException {
        InputStream in = new ByteArrayInputStream("rien".getBytes());
        ByteArrayOutputStream o = new ByteArrayOutputStream();
        byte[] t = new byte[1024];
        for (int n = in.read(t); n > 0; n = in.read(t)) o.write(t, 0, n);
        Ia.envoyer(o.toString());
    }
    void transferred() throws IOException {
        ByteArrayOutputStream o = new ByteArrayOutputStream();
        new ByteArrayInputStream(Donnees.nom().getBytes()).transferTo(o);
        Ia.envoyer(o.toString()); // 401
    }
    void data_streams() throws IOException {
        ByteArrayOutputStream o = new ByteArrayOutputStream();
        DataOutputStream d = new DataOutputStream(o);
        d.writeUTF(Donnees.nom());
        d.writeInt(3);
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(o.toByteArray()));
        Ia.envoyer(in.readUTF()); // 401
    }
    void data_streams_of_clean() throws IOException {
        ByteArrayOutputStream o = new ByteArrayOutputStream();
        DataOutputStream d = new DataOutputStream(o);
        d.writeUTF("rien");
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(o.toByteArray()));
        Ia.envoyer(in.readUTF());
    }
    record Fiche(String nom, String ville) implements Serializable {}
    void object_streams() throws Exception {
        ByteArrayOutputStream o = new ByteArrayOutputStream();
        try (ObjectOutputStream s = new ObjectOutputStream(o)) { s.writeObject(new Fiche(Donnees.nom(), "Tours")); }
        Fiche f = (Fiche) new ObjectInputStream(new ByteArrayInputStream(o.toByteArray())).readObject();
        Ia.envoyer(f.nom()); // 401
    }
    void object_streams_of_clean() throws Exception {
        ByteArrayOutputStream o = new ByteArrayOutputStream();
        try (ObjectOutputStream s = new ObjectOutputStream(o)) { s.writeObject(new Fiche("a", "Tours")); }
        Fiche f = (Fiche) new ObjectInputStream(new ByteArrayInputStream(o.toByteArray())).readObject();
        Ia.envoyer(f.nom());
    }
    void zipped() throws IOException {
        ByteArrayOutputStream o = new ByteArrayOutputStream();
        try (GZIPOutputStream z = new GZIPOutputStream(o)) { z.write(Donnees.nom().getBytes()); }
        GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(o.toByteArray()));
        Ia.envoyer(new String(in.readAllBytes())); // 401
    }
    void print_stream_in_memory() {
        ByteArrayOutputStream o = new ByteArrayOutputStream();
        PrintStream p = new PrintStream(o);
        p.print(Donnees.nom());
        Ia.envoyer(o.toString()); // 401
    }
    void sequence_of_streams() throws IOException {
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream("a".getBytes()), new ByteArrayInputStream(Donnees.nom().getBytes()));
        Ia.envoyer(new String(in.readAllBytes())); // 401
    }
    void piped() throws IOException {
        PipedWriter w = new PipedWriter();
        PipedReader r = new PipedReader(w);
        w.write(Donnees.nom());
        Ia.envoyer((char) r.read()); // 401
    }
    void byte_buffer() {
        ByteBuffer b = ByteBuffer.allocate(32);
        b.put(Donnees.nom().getBytes());
        b.flip();
        Ia.envoyer(StandardCharsets.UTF_8.decode(b).toString()); // 401
    }
    void byte_buffer_wrapped() { Ia.envoyer(new String(ByteBuffer.wrap(Donnees.nom().getBytes()).array())); } // 401
    void char_buffer() { Ia.envoyer(CharBuffer.wrap(Donnees.nom()).toString()); } // 401
    void byte_buffer_of_clean() {
        ByteBuffer b = ByteBuffer.allocate(32);
        b.put("rien".getBytes());
        Ia.envoyer(new String(b.array()));
        Ia.envoyer(b.remaining());
    }
    void scanner_lines() {
        Scanner s = new Scanner(Donnees.nom());
        while (s.hasNextLine()) Ia.envoyer(s.nextLine()); // 401
    }
    void scanner_numbers() {
        Scanner s = new Scanner(Donnees.nom()).useDelimiter(",");
        if (s.hasNextInt()) Ia.envoyer(s.nextInt()); // 401
    }
    void scanner_of_clean() {
        Scanner s = new Scanner("a b");
        Ia.envoyer(s.next());
    }
    void scanner_of_a_stream() { Ia.envoyer(new Scanner(new ByteArrayInputStream(Donnees.nom().getBytes())).next()); } // 401
    void scanner_asks_only() { Ia.envoyer(new Scanner(Donnees.nom()).hasNext("a")); }
    void tokens() {
        StringTokenizer t = new StringTokenizer(Donnees.nom(), ",");
        Ia.envoyer(t.countTokens());
        while (t.hasMoreTokens()) Ia.envoyer(t.nextToken()); // 401
    }
    void tokens_as_elements() { Ia.envoyer(new StringTokenizer(Donnees.nom()).nextElement()); } // 401
    void tokens_of_clean() {
        StringTokenizer t = new StringTokenizer("a,b", Donnees.nom());
        Ia.envoyer(t.nextToken());
    }
    void properties_round_trip() throws IOException {
        Properties p = new Properties();
        p.load(new StringReader(Donnees.nom()));
        Ia.envoyer(p.getProperty("a")); // 401
    }
    void properties_stored() throws IOException {
        Properties p = new Properties();
        p.setProperty("a", Donnees.nom());
        StringWriter w = new StringWriter();
        p.store(w, null);
        Ia.envoyer(w.toString()); // 401
    }
    void properties_default() {
        Properties d = new Properties();
        d.setProperty("a", Donnees.nom());
        Properties p = new Properties(d);
        Ia.envoyer(p.getProperty("a")); // 401
    }
    void one_stream_after_another() throws IOException {
        ByteArrayOutputStream a = new ByteArrayOutputStream();
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        a.write(Donnees.nom().getBytes());
        b.write("rien".getBytes());
        Ia.envoyer(b.toString());
        a.writeTo(b);
        Ia.envoyer(b.toString()); // 401
    }
    void pushed_back() throws IOException {
        PushbackInputStream in = new PushbackInputStream(new ByteArrayInputStream(Donnees.nom().getBytes()));
        Ia.envoyer(in.read()); // 401
    }
    void null_output() throws IOException {
        OutputStream o = OutputStream.nullOutputStream();
        o.write(Donnees.nom().getBytes());
        Ia.envoyer("rien");
    }
}

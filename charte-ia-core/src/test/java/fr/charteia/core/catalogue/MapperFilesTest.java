package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fr.charteia.core.bytecode.BlindSpots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapperFilesTest {
    @TempDir
    Path folder;

    private final BlindSpots ledger = new BlindSpots();

    private MapperFiles read(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return MapperFiles.read(List.of(folder, folder.resolve("none")), ledger);
    }

    private static String text(MapperFiles files, String name) {
        return files.statement(name)
                .orElseThrow()
                .text()
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Test
    void a_statement_is_what_a_method_of_the_interface_runs() throws IOException {
        MapperFiles files = read("m/a.xml", """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE mapper PUBLIC "-//mybatis.org//DTD Mapper 3.0//EN" "http://nowhere.invalid/mapper.dtd">
            <mapper namespace="a.B">
              <select id="x">select a from t where b &lt; #{c}</select>
              <insert id="y"><selectKey>select 3</selectKey><![CDATA[insert into t (a) values (#{a})]]></insert>
            </mapper>
            """);

        assertThat(text(files, "a.B.x")).isEqualTo("select a from t where b < #{c}");
        assertThat(text(files, "a.B.y")).isEqualTo("insert into t (a) values (#{a})");
        assertThat(files.statement("a.B.z")).isEmpty();
        assertThat(ledger.sorted()).isEmpty();
    }

    @Test
    void what_stands_under_a_condition_counts() throws IOException {
        MapperFiles files = read("a.xml", """
            <mapper namespace="a.B">
              <sql id="all">a, b</sql>
              <update id="u">update t <set><if test="a != null">a = #{a},</if><if test="b != null">b = #{b}</if></set>
                <where>id = #{id}</where></update>
              <select id="s">select <include refid="all"/> from t <include refid="nowhere"/>
                <trim prefix="WHERE" suffix="!">x = 3</trim></select>
              <insert id="i">insert into t (a) values <foreach collection="list" item="one" open="[" close="]">(#{one.a})</foreach></insert>
            </mapper>
            """);

        assertThat(text(files, "a.B.u")).isEqualTo("update t set a = #{a}, b = #{b} where id = #{id}");
        assertThat(text(files, "a.B.s")).isEqualTo("select a, b from t WHERE x = 3!");
        assertThat(text(files, "a.B.i")).isEqualTo("insert into t (a) values [ (#{one.a})]");
        assertThat(files.statement("a.B.i").orElseThrow().items()).containsOnly(entry("one", "list"));
    }

    @Test
    void a_result_map_says_in_which_columns_properties_stand() throws IOException {
        MapperFiles files = read("a.xml", """
            <mapper namespace="a.B">
              <resultMap id="m" type="a.C"><constructor><arg name="n" column="c_n"/></constructor><id property="id" column="c_id"/>
                <association property="d"><result property="e" column="c_e"/></association></resultMap>
              <select id="s" resultMap="m">select * from t</select>
              <select id="o" resultMap="other.m">select * from t</select>
            </mapper>
            """);

        assertThat(files.statement("a.B.s").orElseThrow().columns())
                .containsOnly(entry("n", "c_n"), entry("id", "c_id"), entry("d.e", "c_e"));
        assertThat(files.statement("a.B.o").orElseThrow().columns()).isEmpty();
    }

    @Test
    void other_files_say_nothing_and_broken_ones_are_told() throws IOException {
        assertThat(read("pom.xml", "<project><select id='s'>x</select></project>")
                        .isEmpty())
                .isTrue();
        assertThat(read("b.xml", "<mapper namespace='a.B'><select id='s'>x").isEmpty())
                .isTrue();
        assertThat(ledger.sorted()).hasSize(1);
        assertThat(MapperFiles.NONE.isEmpty()).isTrue();
    }
}

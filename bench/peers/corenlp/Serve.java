import edu.stanford.nlp.coref.CorefCoreAnnotations.CorefChainAnnotation;
import edu.stanford.nlp.ie.util.RelationTriple;
import edu.stanford.nlp.ling.CoreAnnotations.*;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.naturalli.NaturalLogicAnnotations.RelationTriplesAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAnnotator;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.time.TimeAnnotations.TimexAnnotation;
import edu.stanford.nlp.util.CoreMap;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.json.Json;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObject;
import javax.json.JsonObjectBuilder;
import javax.json.JsonValue;

/**
 * CoreNLP behind the protocol of bench/peers/process.ts. Arguments: properties of the pipeline as `name=value`.
 * Offsets are UTF-16 code units.
 */
public class Serve {
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(System.err);
    Properties properties = new Properties();
    properties.setProperty("threads", "1");
    for (String argument : arguments) {
      int at = argument.indexOf('=');
      properties.setProperty(argument.substring(0, at), argument.substring(at + 1));
    }
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      JsonObject request = Json.createReader(new StringReader(line)).readObject();
      long started = System.nanoTime();
      JsonArrayBuilder annotations = Json.createArrayBuilder();
      for (JsonValue text : request.getJsonArray("texts")) annotations.add(annotate(pipeline, text.asJsonObject()));
      JsonObjectBuilder reply = Json.createObjectBuilder().add("seconds", (System.nanoTime() - started) / 1e9);
      if (!request.getBoolean("timed")) reply.add("annotations", annotations);
      out.println(reply.build());
    }
  }

  static JsonObject annotate(StanfordCoreNLP pipeline, JsonObject text) {
    Annotation document = new Annotation(text.getString("text"));
    String published = text.isNull("published") ? null : text.getString("published");
    if (published != null) document.set(DocDateAnnotation.class, published.substring(0, Math.min(10, published.length())));
    JsonObjectBuilder found = Json.createObjectBuilder();
    try {
      pipeline.annotate(document);
    } catch (RuntimeException error) {
      System.err.println("CoreNLP failed: " + error);
      return found.add("failed", true).build();
    }
    found.add("words", words(document)).add("entities", entities(document));
    if (document.get(CorefChainAnnotation.class) != null) found.add("chains", chains(document));
    if (document.get(QuotationsAnnotation.class) != null) found.add("quotes", quotes(document));
    return found.add("tuples", tuples(document)).build();
  }

  static List<CoreMap> sentences(Annotation document) {
    List<CoreMap> sentences = document.get(SentencesAnnotation.class);
    return sentences == null ? new ArrayList<>() : sentences;
  }

  static JsonArrayBuilder span(int start, int end) {
    return Json.createArrayBuilder().add(start).add(end);
  }

  static JsonArrayBuilder hull(List<CoreLabel> tokens, int from, int to) {
    return span(tokens.get(from).beginPosition(), tokens.get(to - 1).endPosition());
  }

  static void addOrNull(JsonArrayBuilder array, String value) {
    if (value == null) array.addNull();
    else array.add(value);
  }

  /** Start, end, Penn tag, index of the head in the document or -1, relation, lower-cased word. */
  static JsonArrayBuilder words(Annotation document) {
    JsonArrayBuilder words = Json.createArrayBuilder();
    int first = 0;
    for (CoreMap sentence : sentences(document)) {
      SemanticGraph tree = sentence.get(BasicDependenciesAnnotation.class);
      List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
      for (CoreLabel token : tokens) {
        JsonArrayBuilder word = span(token.beginPosition(), token.endPosition());
        addOrNull(word, token.tag());
        IndexedWord node = tree == null ? null : tree.getNodeByIndexSafe(token.index());
        IndexedWord head = node == null ? null : tree.getParent(node);
        if (node == null) word.addNull().addNull();
        else word.add(head == null ? -1 : first + head.index() - 1).add(head == null ? "root" : tree.getEdge(head, node).getRelation().toString());
        words.add(word.add(token.originalText().toLowerCase()));
      }
      first += tokens.size();
    }
    return words;
  }

  /** Names and values: start, end, label, and the value of dates (TIMEX3) and amounts. */
  static JsonArrayBuilder entities(Annotation document) {
    JsonArrayBuilder entities = Json.createArrayBuilder();
    for (CoreMap sentence : sentences(document)) {
      List<CoreMap> mentions = sentence.get(MentionsAnnotation.class);
      if (mentions == null) continue;
      for (CoreMap mention : mentions) {
        List<CoreLabel> tokens = mention.get(TokensAnnotation.class);
        JsonArrayBuilder entity = hull(tokens, 0, tokens.size()).add(mention.get(NamedEntityTagAnnotation.class));
        String timex = mention.get(TimexAnnotation.class) == null ? null : mention.get(TimexAnnotation.class).value();
        addOrNull(entity, timex != null ? timex : mention.get(NormalizedNamedEntityTagAnnotation.class));
        entities.add(entity);
      }
    }
    return entities;
  }

  /** Chains of start, end, kind (PROPER, NOMINAL, PRONOMINAL, LIST). */
  static JsonArrayBuilder chains(Annotation document) {
    List<CoreMap> sentences = sentences(document);
    JsonArrayBuilder chains = Json.createArrayBuilder();
    document.get(CorefChainAnnotation.class).values().forEach(chain -> {
      JsonArrayBuilder mentions = Json.createArrayBuilder();
      chain.getMentionsInTextualOrder().forEach(mention -> {
        List<CoreLabel> tokens = sentences.get(mention.sentNum - 1).get(TokensAnnotation.class);
        mentions.add(hull(tokens, mention.startIndex - 1, mention.endIndex - 1).add(mention.mentionType.toString()));
      });
      chains.add(mentions);
    });
    return chains;
  }

  /** Quotations with the words that name the speaker, and the words of the entity that speaks. */
  static JsonArrayBuilder quotes(Annotation document) {
    List<CoreLabel> tokens = document.get(TokensAnnotation.class);
    JsonArrayBuilder quotes = Json.createArrayBuilder();
    for (CoreMap quote : QuoteAnnotator.gatherQuotes(document)) {
      Integer from = quote.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
      Integer to = quote.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
      Integer canonicalFrom = quote.get(QuoteAttributionAnnotator.CanonicalMentionBeginAnnotation.class);
      Integer canonicalTo = quote.get(QuoteAttributionAnnotator.CanonicalMentionEndAnnotation.class);
      JsonObjectBuilder row = Json.createObjectBuilder()
          .add("content", span(quote.get(CharacterOffsetBeginAnnotation.class), quote.get(CharacterOffsetEndAnnotation.class)));
      if (from != null && to != null) row.add("source", hull(tokens, from, to + 1));
      if (canonicalFrom != null && canonicalTo != null) row.add("speaker", hull(tokens, canonicalFrom, canonicalTo + 1));
      quotes.add(row);
    }
    return quotes;
  }

  /** Subject, relation, object as words, and how sure. */
  static JsonArrayBuilder tuples(Annotation document) {
    JsonArrayBuilder tuples = Json.createArrayBuilder();
    for (CoreMap sentence : sentences(document)) {
      Iterable<RelationTriple> triples = sentence.get(RelationTriplesAnnotation.class);
      if (triples == null) continue;
      for (RelationTriple triple : triples)
        tuples.add(Json.createArrayBuilder().add(triple.subjectGloss()).add(triple.relationGloss()).add(triple.objectGloss()).add(triple.confidence));
    }
    return tuples;
  }
}

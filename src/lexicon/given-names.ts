import { MEN, WOMEN } from './given-names-world.js'

type Gender = 'f' | 'm' | 'u'

const names = (gender: Gender, list: string): [string, Gender][] =>
  list
    .split(/\s+/)
    .filter(Boolean)
    .map(name => [name, gender])

/**
 * Given names and their short forms from many languages, as Latin-script news writes them, to the gender they tell: f, m
 * or u (borne by women and men). Names that are more often a word, month or place are in `AMBIGUOUS_GIVEN_NAMES`.
 */
export const GIVEN_NAMES: ReadonlyMap<string, Gender> = new Map([
  ...names('m', MEN),
  ...names('f', WOMEN),
  // English, Irish, Scottish and Welsh
  ...names(
    'f',
    `Abbie Abby Abigail Ada Adelaide Adele Adrienne Agatha Agnes Aileen Aimee Aisling Alana Alexandra Alexandria Alexis Alice
    Alicia Alison Allison Allyson Alma Alyssa Amanda Amelia Amy Anastasia Andrea Angela Angelica Angelina Angie Anita Ann
    Anna Annabel Annabelle Anne Annette Annie Antonia Antoinette Aoife Arlene Ashleigh Audrey Ava Barbara Barb Beatrice
    Becky Belinda Bernadette Bernice Bessie Beth Bethan Bethany Betsy Bette Betty Beverley Beverly Bianca Billie Blanche
    Blythe Bonnie Brenda Briana Brianna Bridget Brigid Britney Brittany Bronagh Bronwen Bronwyn Cait Caitlin Caitlyn Camilla
    Candace Candice Caoimhe Cara Carla Carly Carmel Carol Carole Caroline Carolyn Carrie Cassandra Cassie Catherine Cathleen
    Cathy Cecelia Cecilia Cecily Celeste Celia Ceri Chantal Charlene Charlotte Chelsea Cherie Cheryl Chloe Chrissie Christa
    Christie Christina Christine Chrystia Ciara Cindy Claire Clara Clare Clarissa Claudia Cleo Clodagh Colette Colleen
    Connie Constance Cora Cordelia Corinne Cornelia Courtney Cressida Crystal Cynthia Daphne Darlene Davina Dawn Debbie
    Deborah Debra Dee Deidre Deirdre Delia Denise Desiree Diana Diane Dianne Dina Dolly Dolores Dominique Donna Dora Doreen
    Doris Dorothea Dorothy Edie Edith Edna Edwina Effie Eileen Eilidh Eimear Elaine Eleanor Elena Elise Elisha Eliza
    Elizabeth Ella Ellen Ellie Eloise Elsa Elsie Elspeth Elvira Emer Emilia Emily Emma Enid Erica Erika Erin Esme Esmeralda
    Estelle Esther Ethel Etta Eugenia Eugenie Eunice Eva Evangeline Eve Evelyn Evie Felicia Felicity Fern Finola Fiona
    Fionnuala Flora Florence Flossie Fran Frances Francesca Francine Freda Frederica Freya Gabriella Gabrielle Gail Gayle
    Gemma Genevieve Geraldine Germaine Gertrude Gillian Gina Ginger Ginny Gladys Glenda Glenys Gloria Glynis Grainne Greta
    Gretchen Guinevere Gwen Gwendolyn Gwyneth Hannah Harriet Hattie Hayley Hazel Heather Heidi Helen Helena Henrietta
    Hermione Hilary Hilda Hillary Honor Ida Imelda Imogen Ina India Ingrid Irene Isabel Isabella Isabelle Isla Isobel Ivanka
    Jacinda Jacinta Jackie Jaclyn Jacqueline Jacqui Jade Jan Jane Janelle Janet Janice Janine Jasmine Jayne Jean Jeanette
    Jeanne Jeannie Jemima Jemma Jen Jenna Jennie Jennifer Jenny Jessica Jill Jillian Jo Joan Joanna Joanne Jocelyn Jodie
    Johanna Josephine Josie Joyce Juanita Judith Judy Julia Julianne Julie Juliet Juliette Justine Kaitlin Kara Karen
    Karin Karina Karla Kate Katelyn Katharine Katherine Kathleen Kathryn Kathy Katie Katy Kay Kaye Kayla Kayleigh Keira
    Kelsey Kendra Kerry-Anne Keisha Kiera Kimberley Kimberly Kirsten Kirstie Kirsty Kitty Kristen Kristi Kristie Kristin
    Kristina Kristine Kylie Kyra Lacey Lana Lara Latoya Laura Lauren Laurel Laverne Lavinia Leah Leanne Leila Lena Leona
    Leonora Lesley Letitia Lettie Lily Lilian Lillian Linda Lindsey Linsey Lisa Liz Liza Lizzie Lizzy Lois Lola Loretta
    Lorna Lorraine Lottie Lou-Anne Louisa Louise Lucia Lucille Lucinda Lucy Lulu Lydia Lynda Lyndsey Lynette Lynne Mabel
    Madeleine Madeline Madge Mae Maeve Maggie Maia Mairead Maisie Mandy Marcella Marcia Margaret Margery Margie Margo Margot
    Marguerite Maria Mariah Marian Marianne Marie Marietta Marilyn Marina Marion Marisa Marjorie Marla Marlene Marnie
    Marsha Martha Martina Mary Mary-Ann Maryanne Mathilda Matilda Maud Maude Maura Maureen Mavis Maxine Meagan Meg Megan
    Meghan Melania Melanie Melinda Melissa Melody Mercedes Meredith Mia Michaela Michele Michelle Mildred Millicent Millie
    Mimi Mindy Minnie Mira Miranda Miriam Moira Mollie Molly Mona Monica Monique Morag Morwenna Moya Muriel Myra Myrtle Nadia
    Nadine Nan Nancy Naomi Natalie Natasha Nell Nellie Nerys Niamh Nichola Nicola Nicole Nikki Nina Noelle Nora Norah Noreen
    Norma Octavia Odette Olive Olivia Olwen Oonagh Oprah Orla Orlagh Paige Pam Pamela Patrice Patricia Patsy Patti Patty
    Paula Paulette Pauline Pearl Peggy Penelope Penny Petra Petula Philippa Philomena Phoebe Phyllis Pippa Polly Portia
    Priscilla Prudence Rachael Rachel Ramona Raquel Rebecca Rebekah Regina Renata Renee Rhian Rhiannon Rhoda Rhona Rhonda
    Rita Roberta Robyn Roisin Rosa Rosalie Rosalind Rosaline Rosamund Rosanna Roseanne Rosemary Rosetta Rosie Rowena Roxanne
    Ruth Sabina Sabrina Sadie Sally Samantha Sandra Sandy Saoirse Sara Sarah Sasha-Lee Saskia Scarlett Selena Selina Serena
    Shannon Sharon Sheena Sheila Shelagh Shelby Shelley Shelly Sheri Sherri Sherry Sheryl Shirley Shona Shonda Sian Sigourney
    Simone Sinead Siobhan Sonia Sonya Sophia Sophie Stacey Stacy Stella Stephanie Steph Sue Susan Susanna Susannah Susanne
    Susie Suzanne Suzy Suzie Sybil Sylvia Tabitha Talia Tamara Tammy Tamsin Tania Tanya Tara Taryn Tatiana Teresa Terri Tess
    Tessa Thelma Theodora Theresa Tiffany Tilda Tilly Tina Toni Tonya Tracey Tricia Trina Trisha Trixie Trudy Ursula
    Valerie Vanessa Velma Vera Verity Veronica Vicki Vickie Vicky Vikki Vivien Vivienne Wanda Wendy Whitney Whoopi Wilhelmina
    Wilma Winifred Winnie Winona Yolanda Yvette Yvonne Zara Zelda Zoe Zoey`
  ),
  ...names(
    'm',
    `Aaron Abe Abel Abraham Abram Adam Adrian Aidan Aiden Al Alan Alastair Albert Alec Alexander Alf Alfie Alfred Algernon
    Alistair Alister Allan Allen Alonzo Aloysius Alvin Ambrose Amos Anderson Andrew Andy Angus Anselm Anthony Antony
    Archibald Archie Armand Arnie Arnold Art Arthur Arun Asa Aubrey Augustus Austin Barack Barnaby Barney Barrie Barry
    Bart Bartholomew Basil Ben Benedict Benjamin Benny Bernard Bernie Bert Bertie Bertram Bertrand Bill Billy Bob Bobby Boris
    Brad Bradford Bradley Brady Bram Brandon Brendan Brenden Brent Brett Brian Broderick Bruce Bruno Bryan Bryant Bryce
    Bryn Buddy Buster Byron Caleb Calum Callum Calvin Cameron Carl Carlton Cary Cathal Cecil Cedric Charles Charlie Chester
    Chet Chip Chris Christopher Chuck Cian Ciaran Cillian Clarence Clark Claude Clayton Cliff Clifford Clint Clinton Clive
    Clyde Colin Colm Conan Connor Conor Conrad Cooper Corbin Corey Cormac Cornelius Craig Curt Curtis Cuthbert Cyril Cyrus
    Daithi Damian Damien Damon Dan Daniel Danny Darragh Darrell Darren Darryl Daryl Dave David Davey Davy Deandre Declan
    Demetrius Denis Dennis Denzel Derek Dermot Derrick Desmond Des Devin Dewey Dexter Diarmuid Dick Dirk Dominic Dominick
    Donald Donal Donnie Donovan Doug Dougal Douglas Doyle Duane Dudley Duncan Dustin Dwayne Dwight Dylan Eamon Eamonn Earl
    Ed Eddie Edgar Edmond Edmund Eduard Edward Edwin Efraim Elbridge Eldridge Eli Elias Elijah Elliot Elliott Ellis Elmer
    Elon Elton Elvis Emlyn Emmanuel Emmett Emrys Enoch Eoin Ephraim Eric Erik Ernest Ernie Errol Ethan Eugene Euan Evan
    Everett Ewan Ezekiel Ezra Farrell Felix Fergal Fergus Finbarr Finlay Finley Finn Fintan Fionn Fletcher Floyd Forrest
    Francis Frank Frankie Franklin Fraser Fred Freddie Freddy Frederic Frederick Fredrick Gareth Garfield Garret Garrett Garry
    Garth Gary Gavin Geoff Geoffrey George Gerald Gerard Gerry Gethin Gideon Gil Gilbert Giles Glen Glenn Glyn Godfrey
    Gordon Graeme Graham Grahame Gregor Gregory Greg Gregg Griffith Grover Gus Guy Gwilym Gwyn Hal Hamilton Hamish Hank
    Hamza Hardy Harold Harrison Harry Harvey Hector Hefin Henry Herb Herbert Herman Hiram Homer Horace Horatio Howard Howie
    Hubert Huey Hugh Hugo Humphrey Huw Hywel Iain Ian Ichabod Ieuan Ifan Ignatius Ike Ioan Ira Irving Irwin Isaac Isaiah
    Isidore Ivan Ivor Iwan Jacob Jack Jackson Jake Jamal James Jamie Jared Jarrod Jarvis Jason Jasper Jay Jed Jeb Jedediah
    Jeff Jefferson Jeffery Jeffrey Jerald Jeremiah Jeremy Jermaine Jerome Jerry Jesse Jethro Jim Jimmy Joe Joel Joey John
    Johnathan Johnny Jon Jonah Jonas Jonathan Jonathon Jonny Jos Joseph Josh Joshua Josiah Jude Julian Julius Justin Kareem
    Keenan Keir Keith Ken Kendrick Kenneth Kenny Kent Kermit Kevin Kieran Kieron Kirk Kit Kurt Kwame Kyle Lachlan Lamar
    Lance Landon Larry Laurence Lawrence Lawson Lemuel Len Lenny Leo Leon Leonard Leopold Leroy Les Levi Lewis Liam Lincoln
    Lindsay-Hoyle Lionel Llewellyn Lloyd Lonnie Loren Lorcan Lou Louie Louis Lowell Lucas Lucian Lucius Luke Luther Lyle
    Lyndon Mack Magnus Malachi Malachy Malcolm Manny Marc Marcel Marcus Mario Marlon Marshall Martin Marty Marvin
    Mathew Matt Matthew Maurice Maverick Max Maximilian Maxwell Mel Melville Melvin Meredydd Merle Merlin Mervyn Micah Michael
    Mick Mickey Mike Mikey Miles Milo Milton Mitch Mitchell Monty Mordecai Mort Mortimer Moses Murray Murdo Myles Myron Nate
    Nathan Nathaniel Ned Neil Neill Nelson Neville Newt Niall Nicholas Nick Nicky Nigel Noah Noel Nolan Norbert Norm Norman
    Norris Oisin Oliver Ollie Omar Orlando Orrin Orson Orville Oscar Osborne Oswald Otis Otto Owain Owen Ozzie Ozzy Paddy
    Padraic Padraig Padraigh Patrick Paul Pearse Percival Percy Perry Pete Peter Phil Philip Phillip Piers Preston Quentin
    Quincy Quinton Ralph Ramsay Ramsey Randall Randolph Randy Raphael Ray Raymond Reg Reggie Reginald Reid Reuben Rex Rhodri
    Rhys Richard Richie Rick Ricky Robbie Robert Roderick Rod Rodger Rodney Roger Roland Rolf Roman-Catholic Ron Ronald Ronan
    Ronnie Rory Ross Rowan Roy Royce Ruairi Ruben Rudolph Rudy Rufus Rupert Russ Russell Rusty Ryan Sam Sammy Samson Samuel
    Saul Scott Scottie Seamus Sean Sebastian Seth Seymour Shane Shaun Shawn Sheldon Sherman Sid Sidney Sigmund Silas Simeon
    Simon Solomon Spencer Spike Stan Stanley Stefan Stephen Steve Steven Stevie Stewart Stirling Stu Stuart Sylvester Taran
    Tad Tadhg Ted Teddy Terence Terrance Terrell Terrence Thad Thaddeus Theo Theodore Thom Thomas Tim Timmy Timothy Titus
    Tobias Toby Todd Tom Tomas Tommy Tony Travis Trent Trevor Trey Tristan Troy Tucker Tudor Ty Tyrone Tyson Ulysses Upton
    Uriah Uri Vance Vaughan Vaughn Vern Vernon Vic Victor Vince Vincent Virgil Vivek Wade Wallace Wally Walt Walter Warren
    Wayne Wendell Wesley Wilbur Wiley Wilfred Willard William Willie Willis Wilson Winston Woodrow Woody Wyatt Xavier
    Zac Zach Zachariah Zachary Zack Zane Zeke`
  ),
  ...names(
    'u',
    `Addison Alex Alix Ali Andie Ariel Ashley Ashton Aubree Avery Bailey Bobbie Brooklyn Cam Carey Carmen Casey Charley
    Chelsey Chris-Ann Dakota Dale Dallas-Ann Dana Darcy Dani Devon Dominque Drury Elliotte Emerson Evelyne Frances-Ann
    Francie Gale Gerri Hadley Harley Harper Hollis Hunter Jackie-Lee Jaime Jessie Jodi Jody Jordyn Kai Kelly Kelley Kendall
    Kerry Kim Kris Lane Laurie Lee Leigh Leslie Lindsay Logan Lyn Lynn Mackenzie Marley Marlowe Meryl Micky Morgan Nat Nicki
    Parker Pat Payton Peyton Pip Presley Quinn Reagan Reese Regan Remy Riley River Robin Rohan-Lee Rory-Ann Sasha Sam-Lee
    Sawyer Shea Sidney-Ann Skyler Stevie-Lee Sunny Tatum Taylor Terry Tory Tracy Tyler Val Viv Vivian`
  )
])

/** Given names that at the start of a sentence are more often a word, month or place; names only before a surname. */
export const AMBIGUOUS_GIVEN_NAMES: ReadonlyMap<string, Gender> = new Map([
  ...names(
    'f',
    `April May June Grace Hope Faith Rose Joy Ruby Pearl Daisy Lily Ivy Violet Iris Heather Hazel Olive Summer Autumn Dawn
    Eve Crystal Amber Jade Georgia Victoria Charlotte Florence Sydney Paris Chelsea Brooklyn Savannah Virginia Carolina
    Melody Harmony Destiny Trinity Charity Patience Prudence Constance Clementine Ginger Rosemary Penny Sunny Star Sierra
    India Asia Kenya Geneva Vienna Madison Mercy Precious Gift Comfort Blessing Joyous Gay Merry Sandy Misty Kitty Robin`
  ),
  ...names(
    'm',
    `Will Mark Bill Rob Chase Drew Dean Christian Jordan Chad Grant Frank Rich Art Jack Pat Nick Guy Gene Earl Duke Prince
    King Major Miles Hunter Carter Mason Parker Cooper Tyler Cole Reed Heath Cliff Clay Forest Rocky Stone Dale Glen Lance
    Pierce Rusty Rod Sterling Wade Ward Harry Bob Buck Chance Ace Angel Jesus Houston Austin Dallas Lincoln Jackson
    Washington Denver Israel Cuba Basil Curt Ernest Constant Noble Justice Sincere Drake Woody Sonny Dusty Sandy Happy`
  )
])
